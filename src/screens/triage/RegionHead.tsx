import type { RegionState } from '../../core/level/region-state.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { LevelPill } from '../../widgets/LevelPill.tsx';
import { EntryMenu } from './EntryMenu.tsx';
import { RegionVerdict } from './RegionVerdict.tsx';
import styles from './RegionHead.module.css';

interface Props {
  state: RegionState;
  entry: 'roster' | 'numbers';
}

/** The region's name and level and what decided it; it stays in view while the list below is worked through. */
export function RegionHead({ state, entry }: Props) {
  const policy = usePolicy();
  const { name, coverage } = state.region;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>{name}</h2>
        <LevelPill level={state.live} levels={policy.levels.length} />
        <span className={styles.hours}>
          {coverage.opens}–{coverage.closes} UTC
        </span>
        <EntryMenu region={state.region} entry={entry} className={styles.menu} />
      </div>
      <RegionVerdict state={state} />
    </header>
  );
}
