import { describeCountsAge } from '../../core/level/describe-counts-age.ts';
import { describeStanding } from '../../core/level/describe-standing.ts';
import type { RegionState } from '../../core/level/region-state.ts';
import { useNow } from '../../state/use-now.ts';
import styles from './RegionStanding.module.css';

/** How the level in force came about, and how old the counts are: loudly where they no longer fit. */
export function RegionStanding({ state }: { state: RegionState }) {
  const now = useNow('minute');
  const { counts, drifted } = state;
  // The head says it where the level was set by hand or is not known.
  const inHead = state.inForceBy === 'override' || state.unknown !== null;
  const standing = inHead ? '' : describeStanding(state, now);
  if (standing === '' && counts.state === 'none') return null;
  return (
    <ul className={styles.standing}>
      {standing !== '' && <li data-loud={drifted || undefined}>{standing}</li>}
      {counts.state !== 'none' && (
        <li data-loud={counts.state === 'old' || undefined}>{describeCountsAge(counts, now)}</li>
      )}
    </ul>
  );
}
