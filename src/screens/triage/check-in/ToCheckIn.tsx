import type { RegionState } from '../../../core/level/region-state.ts';
import { useInPlay } from '../../../state/use-in-play.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Button } from '../../../ui/Button.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { urgencyOf } from './check-in-news.ts';
import styles from './ToCheckIn.module.css';

const goTo = (region: string): void => {
  const items = [...document.querySelectorAll<HTMLElement>('[data-check-in]')];
  const item = items.find(({ dataset }) => dataset['checkIn'] === region);
  item?.closest('details')?.setAttribute('open', '');
  item?.querySelector('button')?.focus();
};

/** Below a list on a phone, where the check-in has scrolled out of view above: the way back to it once the counts are in. */
export function ToCheckIn({ state }: { state: RegionState }) {
  const inPlay = useInPlay() !== null;
  const onlyLooking = useLocked() !== null;
  if (!inPlay || onlyLooking || state.live === null || urgencyOf(state) === 'quiet') return null;
  return (
    <Button block icon="arrow-up" className={styles.button} onClick={() => goTo(state.region.id)}>
      <span>
        To the check-in <VisuallyHidden>of {state.region.name}</VisuallyHidden>
      </span>
    </Button>
  );
}
