import { memo, type HTMLAttributes, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './VirtualList.module.css';

export type RenderRow = (index: number) => ReactNode;
export type RowProps = (index: number) => HTMLAttributes<HTMLDivElement> & {
  [mark: `data-${string}`]: string | number | undefined;
};

export type VirtualRowProps = {
  index: number;
  start: number;
  height: number | undefined;
  /** Rows of the whole list; only a list tells each item, a table tells it once. */
  listLength: number | undefined;
  firstRowIndex: number;
  renderRow: RenderRow;
  rowProps: RowProps | undefined;
  measureRef: ((element: HTMLDivElement | null) => void) | undefined;
};

function Row(props: VirtualRowProps) {
  const { index, start, height, listLength, firstRowIndex, renderRow, rowProps, measureRef } = props;
  const own = rowProps?.(index);
  const place =
    listLength === undefined
      ? { role: 'row', 'aria-rowindex': index + firstRowIndex }
      : { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': listLength };
  return (
    <div
      {...place}
      {...own}
      ref={measureRef}
      data-index={index}
      className={joinClasses(styles.row, own?.className)}
      style={{ ...own?.style, blockSize: height, transform: `translateY(${start}px)` }}
    >
      {renderRow(index)}
    </div>
  );
}

/** One row in its place. Scrolling leaves it alone as long as what it draws stays the same. */
export const VirtualRow = memo(Row);
