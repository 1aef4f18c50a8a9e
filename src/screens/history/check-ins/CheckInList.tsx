import { useCallback, useMemo } from 'react';
import { keepQuery } from '../../../state/hash-location.ts';
import { useCheckInRecords } from '../../../state/use-check-in-records.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useRouteQuery } from '../../../state/use-route-query.ts';
import { ChipGroup } from '../../../ui/ChipGroup.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import type { Period } from '../use-period.ts';
import styles from './CheckInList.module.css';
import { CheckInPast } from './CheckInPast.tsx';

/** So many are simply on the page; more are drawn as they come into view. */
const MOST_PLAIN = 40;
/** Some twenty pages: a browser takes long to break more of them up. */
const MOST_PRINTED = 100;

/** Every check-in of a time, the newest first: its numbers, and what became of the messages that followed from it. */
export function CheckInList({ period }: { period: Period }) {
  const query = useRouteQuery();
  const { regions } = usePolicy();
  const all = useCheckInRecords();
  const region = query.get('region');
  const { from, to } = period;
  const records = useMemo(
    () =>
      all.filter(({ checkIn }) => {
        const at = Date.parse(checkIn.at);
        return at >= from && at < to && (region === null || checkIn.region === region);
      }),
    [all, region, from, to],
  );
  const renderRow = useCallback(
    (index: number) => {
      const record = records[index];
      return record && <CheckInPast record={record} />;
    },
    [records],
  );
  const isPrinting = usePrinting();
  const rowKey = useCallback((index: number) => records[index]?.checkIn.id ?? index, [records]);
  if (all.length === 0)
    return (
      <EmptyState
        icon="check"
        title="No check-in yet"
        action={<ButtonLink href={`#${keepQuery('/triage')}`}>Open Triage</ButtonLink>}
      >
        Each check-in on Triage stands here from then on, with its numbers, and with what was told to whom.
      </EmptyState>
    );
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <ChipGroup label="Region">
          {regions.map(({ id, name }) => (
            <Chip key={id} pressed={region === id} onPressedChange={(on) => query.set({ region: on ? id : null })}>
              {name}
            </Chip>
          ))}
        </ChipGroup>
        <p className={styles.soft} role="status">{`${records.length} of ${all.length} check-ins`}</p>
      </div>
      {isPrinting && records.length > MOST_PRINTED && (
        <p>{`The newest ${MOST_PRINTED}; ${records.length - MOST_PRINTED} more are not printed. A shorter period prints others.`}</p>
      )}
      {records.length === 0 && (
        <EmptyState icon="search" title="No check-in fits">
          Choose a longer period above, or another region.
        </EmptyState>
      )}
      {records.length > MOST_PLAIN && !isPrinting ? (
        <div className={styles.long}>
          <VirtualList
            label="Check-ins"
            count={records.length}
            rowHeight={190}
            measure
            renderRow={renderRow}
            rowKey={rowKey}
          />
        </div>
      ) : (
        <ul className={styles.list} aria-label="Check-ins">
          {records.slice(0, isPrinting ? MOST_PRINTED : MOST_PLAIN).map((record) => (
            <li key={record.checkIn.id}>
              <CheckInPast record={record} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
