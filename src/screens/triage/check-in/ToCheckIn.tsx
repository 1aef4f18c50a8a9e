import type { RegionState } from '../../../core/level/region-state.ts';
import { useInPlay } from '../../../state/use-in-play.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Button } from '../../../ui/Button.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { urgencyOf } from './check-in-news.ts';
import { goToCheckIn } from './go-to-check-in.ts';
import styles from './ToCheckIn.module.css';

/** Below a list on a phone, where the check-ins stand below all lists: the way to its own once the counts are in. */
export function ToCheckIn({ state }: { state: RegionState }) {
  const inPlay = useInPlay() !== null;
  const onlyLooking = useLocked() !== null;
  if (!inPlay || onlyLooking || state.live === null || urgencyOf(state) === 'quiet') return null;
  return (
    <Button block icon="arrow-down" className={styles.button} onClick={() => goToCheckIn(state.region.id)}>
      <span>
        To the check-in <VisuallyHidden>of {state.region.name}</VisuallyHidden>
      </span>
    </Button>
  );
}
