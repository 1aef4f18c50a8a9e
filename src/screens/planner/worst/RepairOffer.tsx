import { useMemo } from 'react';
import { formatDay } from '../../../core/clock/format-day.ts';
import { nextRepair } from '../../../core/plan/next-repair.ts';
import type { PlannedDay } from '../../../core/plan/plan.ts';
import { repairDay } from '../../../core/plan/repair-day.ts';
import { whyNoRepair } from '../../../core/plan/why-no-repair.ts';
import { usePlanner } from '../use-planner.ts';
import styles from './RepairOffer.module.css';
import { RepairStep } from './RepairStep.tsx';
import { describeNoRepair } from './repair-words.ts';

interface Props {
  day: PlannedDay;
  /** Other days, of which one as bad may be helped. */
  others?: readonly PlannedDay[];
  /** Said before the repair. */
  lead?: string | undefined;
}

/** What would lower a day's level, or why nothing would; then what lowers another day as bad as it. */
export function RepairOffer({ day, others = [], lead }: Props) {
  const { policy, board, request } = usePlanner();
  const repair = useMemo(() => repairDay(policy, board, request, day.day), [policy, board, request, day.day]);
  const next = useMemo(
    () => (repair === null && day.level !== null ? nextRepair(policy, board, request, others, day.level) : null),
    [repair, policy, board, request, others, day.level],
  );
  if (repair !== null) return <RepairStep repair={repair} lead={lead} />;
  const reasons = describeNoRepair(whyNoRepair(day), day);
  if (reasons.length === 0) return null;
  return (
    <div className={styles.offer}>
      <p>
        <b>No change of absences helps on {formatDay(day.day)}.</b>
      </p>
      {reasons.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {next !== null && <RepairStep repair={next} lead="As bad, and can be helped: " />}
    </div>
  );
}
