import { useCallback } from 'react';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { useNow } from '../../../state/use-now.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import type { StyleWithVariables } from '../../../widgets/style-with-variables.ts';
import type { Period } from '../use-period.ts';
import { ChangeFilters } from './ChangeFilters.tsx';
import styles from './ChangeLog.module.css';
import { ChangeRow } from './ChangeRow.tsx';
import { PrintedChanges } from './PrintedChanges.tsx';
import { useChangeFilter } from './use-change-filter.ts';

/** Every change that the history keeps, the newest first: who, when, what, and the board as it was then. */
export function ChangeLog({ period }: { period: Period }) {
  const filter = useChangeFilter(period);
  const isPrinting = usePrinting();
  const { log, shown, filters, isFiltered, clear } = filter;
  if (log.length === 0)
    return (
      <EmptyState icon="edit" title="No change yet">
        Whatever somebody changes on this board stands here from then on, with who and when.
      </EmptyState>
    );
  const count = `${shown.length.toLocaleString('en')} of ${log.length.toLocaleString('en')} changes`;
  return (
    <div className={styles.log}>
      <ChangeFilters {...filter} />
      <p className={styles.count}>
        {count}
        {isFiltered && (
          <Button size="small" variant="ghost" icon="close" onClick={clear}>
            Clear filters
          </Button>
        )}
      </p>
      <LiveRegion message={count} />
      {shown.length === 0 ? (
        <EmptyState icon="search" title="No change fits">
          {isFiltered ? 'Take a filter off, or choose a longer period above.' : 'Choose a longer period above.'}
        </EmptyState>
      ) : isPrinting ? (
        <PrintedChanges shown={shown} />
      ) : (
        <ChangeTable key={filters} shown={shown} />
      )}
    </div>
  );
}

function ChangeTable({ shown }: Pick<ReturnType<typeof useChangeFilter>, 'shown'>) {
  const now = useNow('minute');
  const zone = useTimeZone();
  // Rows of one height scroll without being measured; what is too long for theirs is cut where one sees it, never where it is read aloud.
  const rowHeight = useMediaQuery('(max-width: 760px)') ? 104 : 48;
  const renderRow = useCallback(
    (index: number) => {
      const change = shown[index];
      return change && <ChangeRow change={change} now={now} zone={zone} />;
    },
    [shown, now, zone],
  );
  const rowKey = useCallback((index: number) => shown[index]?.id ?? index, [shown]);
  const style: StyleWithVariables = { '--rows': shown.length, '--row-height': rowHeight / 16 };
  return (
    <div className={styles.table} style={style}>
      <VirtualList
        label="Changes"
        role="table"
        count={shown.length}
        rowHeight={rowHeight}
        renderRow={renderRow}
        rowKey={rowKey}
        rowProps={rowProps}
        headerClassName={styles.row}
        header={
          <>
            <span role="columnheader">When</span>
            <span role="columnheader">Who</span>
            <span role="columnheader">What</span>
            <span role="columnheader" className="visually-hidden">
              The board then
            </span>
          </>
        }
      />
    </div>
  );
}

const rowProps = () => ({ className: styles.row });
