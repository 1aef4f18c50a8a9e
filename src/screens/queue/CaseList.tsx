import { memo, useCallback, useMemo, useRef } from 'react';
import type { SortColumn } from '../../core/queue/queue-filter.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { whyAbove } from '../../core/queue/why-above.ts';
import { useMediaQuery } from '../../state/use-media-query.ts';
import { useNow } from '../../state/use-now.ts';
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx';
import type { StyleWithVariables } from '../../widgets/style-with-variables.ts';
import { CaseRow, type RowRoom } from './CaseRow.tsx';
import { ListHead } from './ListHead.tsx';
import { WhyLine, type WhyHandle } from './WhyLine.tsx';
import type { CaseActions, OpenMenu } from './use-case-actions.ts';
import { useListKeys } from './use-list-keys.ts';
import type { QueueRows } from './use-queue-rows.ts';
import styles from './CaseList.module.css';
import cells from './CaseRow.module.css';

interface Props {
  queue: Queue;
  rows: QueueRows;
  sort: SortColumn;
  descending: boolean;
  sortBy: (column: SortColumn) => void;
  actions: CaseActions;
  onMenu: OpenMenu;
}

const WIDE_ROW = 42;
const NARROW_ROW = 100;
// On a phone so many rows scroll with the page; more get a scrolling list of their own.
const SHORT = 60;
// Higher than any window. Beyond, the style stays the same from edit to edit, and no row's has to be worked out anew.
const TALLEST = 200;

/** As the stylesheet of the rows has it. */
const useRowRoom = (): RowRoom => {
  const phone = useMediaQuery('(max-width: 760px)');
  const wide = useMediaQuery('(min-width: 1880px)');
  return phone ? 'phone' : wide ? 'wide' : 'usual';
};

/** The ranked list; ten thousand rows scroll like ten. */
export const CaseList = memo(function CaseList({ queue, rows, sort, descending, sortBy, actions, onMenu }: Props) {
  const list = useRef<VirtualListHandle>(null);
  const why = useRef<WhyHandle>(null);
  const room = useRowRoom();
  const narrow = room === 'phone';
  const now = useNow('minute');
  const { listed, dueOf, ownerOf } = rows;
  const { readOnly, open } = actions;
  const rankAt = useCallback((row: number) => listed[row] ?? 0, [listed]);
  const caseAt = useCallback((row: number) => queue.cases[queue.order[listed[row] ?? -1] ?? -1], [queue, listed]);
  const whyAt = useCallback((row: number) => whyAbove(queue.rules.policy, queue, rankAt(row) + 1), [queue, rankAt]);
  const { stop, handlers } = useListKeys({
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
          why={room === 'wide' ? whyAt(row) : ''}
          due={dueOf(item)}
          owner={ownerOf(item)}
          now={now}
          rules={queue.rules}
          room={room}
          onMenu={readOnly ? undefined : onMenu}
          onOpen={open}
        />
      );
    },
    [caseAt, rankAt, whyAt, dueOf, ownerOf, now, queue.rules, room, readOnly, onMenu, open],
  );
  const rowProps = useCallback(
    (row: number) => ({
      className: `${cells.cells} ${styles.row}`,
      'aria-description': whyAt(row),
      tabIndex: row === stop ? 0 : -1,
      'data-case': caseAt(row)?.id,
      'data-rank': rankAt(row) + 1,
    }),
    [caseAt, rankAt, whyAt, stop],
  );
  const rowKey = useCallback((row: number) => caseAt(row)?.id ?? row, [caseAt]);
  const head = useMemo(
    () => <ListHead filter={{ sort, descending }} withWhy={room === 'wide'} onSort={sortBy} />,
    [sort, descending, room, sortBy],
  );
  const sizes: StyleWithVariables = {
    '--rows': Math.min(listed.length, TALLEST),
    '--row': `${(narrow ? NARROW_ROW : WIDE_ROW) / 16}rem`,
  };
  return (
    <div className={styles.frame} style={sizes} data-short={listed.length <= SHORT || undefined}>
      <div className={styles.scroller}>
        <VirtualList
          ref={list}
          label="Ranked cases"
          role="grid"
          count={listed.length}
          rowHeight={narrow ? NARROW_ROW : WIDE_ROW}
          headerClassName={cells.cells}
          header={narrow ? undefined : head}
          data-ranked-cases=""
          rowKey={rowKey}
          rowProps={rowProps}
          overscan={5}
          renderRow={renderRow}
          tabIndex={-1}
          {...handlers}
        />
      </div>
      <WhyLine
        rankOf={(row) => (row < listed.length ? rankAt(row) + 1 : null)}
        whyOf={(row) => (row < listed.length ? whyAt(row) : '')}
        readOnly={readOnly}
        ref={why}
      />
    </div>
  );
});
