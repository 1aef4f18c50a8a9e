import { formatDay } from '../../../core/clock/format-day.ts';
import type { DayChange } from '../../../core/plan/day-edits.ts';
import type { PlannedRegion } from '../../../core/plan/plan.ts';
import { CountField } from '../../../ui/CountField.tsx';
import styles from './PlannerWhatIf.module.css';

export interface TryProps {
  day: string;
  cell: PlannedRegion;
  changes: readonly DayChange[];
  put: (change: DayChange) => void;
}

const MOST_CASES = 9999;

/** Other cases than expected, for this day alone. */
export function TryCases({ day, cell, changes, put }: TryProps) {
  const tried = changes.find((one) => one.kind === 'cases' && one.region === cell.region);
  const cases = tried?.kind === 'cases' ? tried.cases : cell.expectedCases;
  return (
    <div className={styles.cases}>
      <CountField
        label={`What if, ${cell.name}: cases on ${formatDay(day)}`}
        value={cases}
        max={MOST_CASES}
        onCommit={(next) => put({ kind: 'cases', region: cell.region, cases: next })}
      />
      <p className={styles.soft}>
        open cases, {cell.expectedCases === null ? 'not known as planned' : `${cell.expectedCases} as planned`}
      </p>
    </div>
  );
}
