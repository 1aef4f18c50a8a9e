import type { RegionState } from '../../core/level/region-state.ts';
import { EntryMenu } from './EntryMenu.tsx';
import { RegionVerdict } from './RegionVerdict.tsx';
import { HeadLevel } from './leadership/HeadLevel.tsx';
import styles from './RegionHead.module.css';

interface Props {
  state: RegionState;
  entry: 'roster' | 'numbers';
  onOverride: () => void;
}

/** The region's name and level and what decided it; it stays in view while the list below is worked through. */
export function RegionHead({ state, entry, onOverride }: Props) {
  const { name, coverage } = state.region;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>{name}</h2>
        <HeadLevel state={state} />
        <span className={styles.hours}>
          {coverage.opens}–{coverage.closes} UTC
        </span>
        <EntryMenu region={state.region} entry={entry} onOverride={onOverride} className={styles.menu} />
      </div>
      <RegionVerdict state={state} />
    </header>
  );
}
