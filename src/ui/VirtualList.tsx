import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { joinClasses } from './join-classes.ts';
import { useRowsInSteps } from './use-rows-in-steps.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import styles from './VirtualList.module.css';
import { VirtualRow, type RenderRow, type RowProps } from './VirtualRow.tsx';

export type VirtualListHandle = {
  scrollToIndex: (index: number) => void;
  /** Brings a row into view and puts the focus on it, or on the first thing in it that takes the focus. */
  focusRow: (index: number) => void;
};

export type VirtualListProps = Omit<HTMLAttributes<HTMLDivElement>, 'role' | 'children'> & {
  label: string;
  count: number;
  /** In px at the usual type size. */
  rowHeight: number;
  /** Keep this, `rowProps` and `rowKey` the same functions while nothing changes, and scrolling redraws no row. */
  renderRow: RenderRow;
  rowKey?: ((index: number) => string | number) | undefined;
  rowProps?: RowProps | undefined;
  role?: 'list' | 'table' | 'grid' | undefined;
  header?: ReactNode;
  headerClassName?: string | undefined;
  overscan?: number | undefined;
  /** Rows are as high as what is in them; `rowHeight` is the guess. */
  measure?: boolean | undefined;
  ref?: Ref<VirtualListHandle> | undefined;
};

const indexItself = (index: number): number => index;

export function VirtualList({
  label,
  count,
  rowHeight,
  renderRow,
  rowKey = indexItself,
  rowProps,
  role = 'list',
  header,
  headerClassName,
  overscan = 8,
  measure = false,
  ref,
  className,
  onFocus,
  onBlur,
  ...rest
}: VirtualListProps) {
  const { scroller, head, kept, virtualizer, wanted } = useVirtualRows({ count, rowHeight, rowKey, overscan, ref });
  const items = useRowsInSteps(virtualizer.getVirtualItems(), virtualizer, wanted);
  const isList = role === 'list';
  const headRows = header === undefined ? 0 : 1;
  return (
    <div
      tabIndex={0}
      {...rest}
      ref={scroller}
      role="group"
      aria-label={label}
      className={joinClasses(styles.scroller, className)}
      onFocus={(event) => {
        kept.onFocus(event);
        onFocus?.(event);
      }}
      onBlur={(event) => {
        kept.onBlur();
        onBlur?.(event);
      }}
    >
      <div role={isList ? undefined : role} aria-label={label} aria-rowcount={isList ? undefined : count + headRows}>
        {header !== undefined && (
          <div role={isList ? undefined : 'rowgroup'} ref={head} className={styles.head}>
            <div role={isList ? undefined : 'row'} aria-rowindex={isList ? undefined : 1} className={headerClassName}>
              {header}
            </div>
          </div>
        )}
        <div
          role={isList ? 'list' : 'rowgroup'}
          aria-label={isList ? label : undefined}
          className={styles.rows}
          style={{ blockSize: virtualizer.getTotalSize() }}
        >
          {items.map((item) => (
            <VirtualRow
              key={item.key}
              index={item.index}
              start={item.start}
              height={measure ? undefined : item.size}
              listLength={isList ? count : undefined}
              firstRowIndex={headRows + 1}
              renderRow={renderRow}
              rowProps={rowProps}
              measureRef={measure ? virtualizer.measureElement : undefined}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
