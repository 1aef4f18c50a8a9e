import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
} from 'react';
import { joinClasses } from './join-classes.ts';
import { observeSize, UNLAID } from './observe-size.ts';
import { useKeptRow } from './use-kept-row.ts';
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

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex]';

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
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const [typeScale, setTypeScale] = useState(1);
  const [wanted, setWanted] = useState<number | null>(null);
  const kept = useKeptRow(count, rowKey, wanted);

  const height = Math.round(rowHeight * typeScale);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    overscan,
    estimateSize: () => height,
    getItemKey: rowKey,
    getScrollElement: () => scroller.current,
    observeElementRect: observeSize,
    initialRect: UNLAID,
    rangeExtractor: kept.rangeExtractor,
    scrollPaddingEnd: headHeight,
  });

  useLayoutEffect(() => {
    setHeadHeight(head.current?.offsetHeight ?? 0);
    setTypeScale(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1);
  }, []);

  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);

  useImperativeHandle(ref, () => ({
    scrollToIndex: (index) => virtualizer.scrollToIndex(index),
    focusRow: (index) => {
      virtualizer.scrollToIndex(index);
      setWanted(index);
    },
  }));

  useEffect(() => {
    if (wanted === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted}"]`);
    const target = row?.hasAttribute('tabindex') ? row : row?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted]);

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
          {virtualizer.getVirtualItems().map((item) => (
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
