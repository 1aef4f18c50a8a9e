import { memo, useCallback, useMemo, useRef } from 'react';
import type { Case } from '../../core/board/case.ts';
import type { SortColumn } from '../../core/queue/queue-filter.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { whyAbove } from '../../core/queue/why-above.ts';
import { useMediaQuery } from '../../state/use-media-query.ts';
import { useNow } from '../../state/use-now.ts';
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx';
import type { StyleWithVariables } from '../../widgets/style-with-variables.ts';
import { CaseRow } from './CaseRow.tsx';
import { ListHead } from './ListHead.tsx';
import { WhyLine, type WhyHandle } from './WhyLine.tsx';
import type { CaseActions } from './use-case-actions.ts';
import { useListKeys } from './use-list-keys.ts';
import type { QueueRows } from './use-queue-rows.ts';
import styles from './CaseList.module.css';

interface Props {
  queue: Queue;
  rows: QueueRows;
  sort: SortColumn;
  descending: boolean;
  sortBy: (column: SortColumn) => void;
  actions: CaseActions;
  onMenu: (item: Case, anchor: HTMLElement) => void;
}

const WIDE_ROW = 42;
const NARROW_ROW = 92;
// On a phone so many rows scroll with the page; more get a scrolling list of their own.
const SHORT = 60;

/** The ranked list; ten thousand rows scroll like ten. */
export const CaseList = memo(function CaseList({ queue, rows, sort, descending, sortBy, actions, onMenu }: Props) {
  const list = useRef<VirtualListHandle>(null);
  const why = useRef<WhyHandle>(null);
  const narrow = useMediaQuery('(max-width: 760px)');
  const now = useNow('minute');
  const { listed, dueOf, ownerOf } = rows;
  const { readOnly, open } = actions;
  const rankAt = useCallback((row: number) => listed[row] ?? 0, [listed]);
  const caseAt = useCallback((row: number) => queue.cases[queue.order[listed[row] ?? -1] ?? -1], [queue, listed]);
  const whyAt = useCallback((row: number) => whyAbove(queue.rules.policy, queue, rankAt(row) + 1), [queue, rankAt]);
  const whyOf = (row: number): string => (caseAt(row) === undefined ? '' : `${rankAt(row) + 1} ${whyAt(row)}`);
  const keys = useListKeys({
    list,
    count: listed.length,
    caseAt,
    actions,
    onMenu,
    onCurrent: (row) => why.current?.show(row),
  });
  const renderRow = useCallback(
    (row: number) => {
      const item = caseAt(row);
      if (item === undefined) return null;
      return (
        <CaseRow
          item={item}
          rank={rankAt(row) + 1}
          why={whyAt(row)}
          due={dueOf(item)}
          owner={ownerOf(item)}
          now={now}
          rules={queue.rules}
          onMenu={readOnly ? undefined : onMenu}
          onOpen={open}
        />
      );
    },
    [caseAt, rankAt, whyAt, dueOf, ownerOf, now, queue.rules, readOnly, onMenu, open],
  );
  const rowProps = useCallback(
    (row: number) => ({
      className: styles.row,
      tabIndex: -1,
      'data-case': caseAt(row)?.id,
      'data-rank': rankAt(row) + 1,
    }),
    [caseAt, rankAt],
  );
  const rowKey = useCallback((row: number) => caseAt(row)?.id ?? row, [caseAt]);
  const head = useMemo(() => <ListHead filter={{ sort, descending }} onSort={sortBy} />, [sort, descending, sortBy]);
  const sizes: StyleWithVariables = { '--rows': listed.length, '--row': `${(narrow ? NARROW_ROW : WIDE_ROW) / 16}rem` };
  return (
    <div className={styles.frame} style={sizes} data-short={listed.length <= SHORT || undefined}>
      <div className={styles.scroller}>
        <VirtualList
          ref={list}
          label="Ranked cases"
          role="grid"
          count={listed.length}
          rowHeight={narrow ? NARROW_ROW : WIDE_ROW}
          header={narrow ? undefined : head}
          rowKey={rowKey}
          rowProps={rowProps}
          renderRow={renderRow}
          {...keys}
        />
      </div>
      <WhyLine whyOf={whyOf} readOnly={readOnly} ref={why} />
    </div>
  );
});
