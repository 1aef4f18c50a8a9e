import { useEffect, useRef } from 'react';
import { formatDay } from '../../../core/clock/format-day.ts';
import type { DayChange } from '../../../core/plan/day-edits.ts';
import type { PlannedRegion } from '../../../core/plan/plan.ts';
import { useTriedDays } from '../../../state/what-if/use-tried-days.ts';
import { useWhatIfDay } from '../../../state/what-if/use-what-if-day.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { usePlanner } from '../use-planner.ts';
import { DayActions } from './DayActions.tsx';
import { DayOutcome } from './DayOutcome.tsx';
import { TryCases } from './TryCases.tsx';
import { TryPeople } from './TryPeople.tsx';
import styles from './PlannerWhatIf.module.css';

interface Props {
  day: string;
  cell: PlannedRegion;
  changes: readonly DayChange[];
  onClose: () => void;
}

/** One day ahead: who would be away and how many cases there would be, and what that comes to beside what is planned. */
export function DayWhatIf({ day, cell, changes, onClose }: Props) {
  const { request } = usePlanner();
  const { put } = useTriedDays();
  const heading = useRef<HTMLHeadingElement>(null);
  const { count, result, action } = useWhatIfDay({ ...request, day, region: cell.region }, changes);
  // One that waits is not what was just asked for.
  const isFresh = changes.length === 0;
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const change = (one: DayChange): void => put({ day, change: one });
  return (
    <section className={styles.panel} aria-label={`What if on ${formatDay(day)}`}>
      <header className={styles.head}>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          What if on {formatDay(day)}…
        </h3>
        <Badge tone="accent">{count === 0 ? 'Nothing changed yet' : 'Not on the board yet'}</Badge>
        <DayActions day={day} count={count} action={action} onClose={onClose} />
      </header>
      <div className={styles.sides}>
        <div className={styles.side}>
          <TryCases day={day} cell={cell} changes={changes} put={change} />
          <TryPeople day={day} cell={cell} changes={changes} put={change} />
        </div>
        {result.ok ? <DayOutcome region={cell.region} result={result} /> : <FieldError>{result.reason}</FieldError>}
      </div>
    </section>
  );
}
