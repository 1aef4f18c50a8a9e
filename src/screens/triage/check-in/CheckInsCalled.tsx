import type { BoardState } from '../../../core/level/region-state.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { useNow } from '../../../state/use-now.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { byUrgency, checkInLine, isCalled, urgencyOf } from './check-in-news.ts';
import { goToCheckIn } from './go-to-check-in.ts';
import styles from './CheckInsCalled.module.css';

/**
 * Where the check-ins stand below the people: that the clock asks for one, before everything else, and the way to it. Nothing
 * that a count typed below could bring here, so that no list moves under a finger.
 */
export function CheckInsCalled({ state }: { state: BoardState }) {
  const now = useNow('minute');
  const onlyLooking = useLocked() !== null;
  const called = state.inPlay === null || onlyLooking ? [] : byUrgency(state.regions).filter(isCalled);
  const [first, ...others] = called;
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className={styles.called}
      data-urgency={urgencyOf(first)}
      onClick={() => goToCheckIn(first.region.id)}
    >
      <Icon name={urgencyOf(first) === 'due' ? 'clock' : 'warning'} size="small" />
      <span>
        {checkInLine(first, now)}
        {others.length > 0 && `. And ${others.length} more`}
      </span>
      <Icon name="arrow-down" size="small" />
    </button>
  );
}
