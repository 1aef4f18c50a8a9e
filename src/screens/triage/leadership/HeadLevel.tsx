import { describeRange } from '../../../core/level/describe-range.ts';
import { describeUnknown } from '../../../core/level/describe-unknown.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { useInPlay } from '../../../state/use-in-play.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import styles from './HeadLevel.module.css';

/** The level that the numbers give; behind one that leadership set, or behind none where a check-in was missed. */
export function HeadLevel({ state }: { state: RegionState }) {
  const levels = usePolicy().levels.length;
  const inPlay = useInPlay() !== null;
  const now = useNow('minute');
  const { live, inForce, inForceBy, unknown, range } = state;
  const between = range === null ? '' : describeRange(range);
  if (unknown === null && inForceBy !== 'override') {
    const words = [between, inPlay ? '' : 'not in play'].filter(Boolean).join(', ');
    return (
      <>
        <LevelPill level={live} levels={levels} quiet={!inPlay} />
        {words !== '' && (
          <span className={styles.beside} data-beside="">
            {words}
          </span>
        )}
      </>
    );
  }
  return (
    <>
      <LevelPill level={inForce} levels={levels} unknown={unknown !== null && describeUnknown(unknown, now)} />
      <span className={styles.beside} data-beside="" data-own-line="">
        {unknown === null && <span>by hand,</span>}
        <span className={styles.numbers}>
          {'by its numbers '}
          <LevelPill level={live} levels={levels} quiet className={styles.small} />
        </span>
        {between !== '' && <span>{between}</span>}
      </span>
    </>
  );
}
