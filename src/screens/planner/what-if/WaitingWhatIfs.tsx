import { formatDay } from '../../../core/clock/format-day.ts';
import { useTriedDays } from '../../../state/what-if/use-tried-days.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useLeaveNote } from '../../../ui/use-leave-note.ts';
import { usePlanner } from '../use-planner.ts';
import styles from './PlannerWhatIf.module.css';

/** What-ifs that wait on days other than the chosen one, so that none is forgotten. */
export function WaitingWhatIfs() {
  const { policy, selected, select } = usePlanner();
  const { days, dropDay, isWaiting } = useTriedDays();
  useLeaveNote(days.size > 0, isWaiting, 'A what-if waits on the Planner. None of it is on the board.');
  const others = [...days.keys()].filter((day) => day !== selected?.day).toSorted();
  const region = selected?.region ?? policy.regions[0]?.id;
  return others.map((day) => (
    <Banner
      key={day}
      tone="info"
      title={`A what-if on ${formatDay(day)} waits`}
      action={
        <span className={styles.actions}>
          {region !== undefined && (
            <Button size="small" onClick={() => select({ day, region })}>
              Go there
            </Button>
          )}
          <Button size="small" onClick={() => dropDay(day)}>
            Drop it
          </Button>
        </span>
      }
    >
      None of it is on the board.
    </Banner>
  ));
}
