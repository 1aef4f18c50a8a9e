import type { PlannedRegion } from '../../../core/plan/plan.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './DayDetails.module.css';

/** The level of a window, what it is called and why; an uncovered one sounds the alarm in words. */
export function DayVerdict({ cell }: { cell: PlannedRegion }) {
  const { policy } = usePlanner();
  const zone = useTimeZone();
  const named = policy.levels.find(({ level }) => level === cell.level);
  return (
    <div className={styles.verdict}>
      <p className={styles.level}>
        {cell.closed ? <b>Closed: a rest day</b> : <LevelPill level={cell.level} levels={policy.levels.length} />}
        {named !== undefined && (
          <span>
            <b>{named.name}</b>
            {named.meaning !== '' && `: ${named.meaning}`}
          </span>
        )}
      </p>
      {cell.uncovered && <p className={styles.alarm}>Nobody works in this window: the region is uncovered.</p>}
      {cell.why !== '' && <p>{cell.why}</p>}
      {cell.level === null && !cell.closed && (
        <p className={styles.note}>No level: nobody has entered who works here, or how many cases are open.</p>
      )}
      <p className={styles.note}>
        Window: <TimeText at={cell.opensAt} zone={zone} /> to{' '}
        <TimeText at={cell.closesAt} now={cell.opensAt} zone={zone} />
        {cell.rest && !cell.closed && ' · a rest day, covered'}
      </p>
    </div>
  );
}
