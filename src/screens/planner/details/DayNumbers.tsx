import { formatDay } from '../../../core/clock/format-day.ts';
import type { PlannedRegion } from '../../../core/plan/plan.ts';
import { ExpectedField } from '../expected/ExpectedField.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './DayDetails.module.css';

/** SEs working of those planned, and the cases expected on this day alone. */
export function DayNumbers({ day, cell }: { day: string; cell: PlannedRegion }) {
  const { policy } = usePlanner();
  const planned = policy.regions.find(({ id }) => id === cell.region)?.planned;
  if (cell.closed) return null;
  return (
    <dl className={styles.numbers}>
      <div>
        <dt>SEs working</dt>
        <dd>
          <b>{cell.working ?? 'not known'}</b>
          {planned !== undefined && (
            <span className={styles.note}>
              {' '}
              of {planned.from === planned.to ? planned.from : `${planned.from} to ${planned.to}`} planned
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>Cases expected on {formatDay(day)}</dt>
        <dd>
          <ExpectedField region={cell.region} name={cell.name} day={day} />
        </dd>
      </div>
    </dl>
  );
}
