import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import type { RegionState } from '../../core/level/region-state.ts';
import { Sign } from '../../ui/Sign.tsx';
import styles from './RegionHead.module.css';

/** The region's name and whether anybody is to be there now. */
export function RegionHead({ state }: { state: RegionState }) {
  const { region, coverage, uncovered } = state;
  return (
    <header className={styles.head}>
      <h2 className={styles.name} title={region.name}>
        {region.name}
      </h2>
      <p className={styles.coverage} data-open={coverage.open || undefined} data-uncovered={uncovered || undefined}>
        {uncovered && <Sign name="warning" />}
        <span className={styles.state}>{stateOf(state)}</span>
        <span className={styles.until}>
          {coverage.open ? 'until ' : 'opens '}
          {formatUtcTime(coverage.open ? coverage.closesAt : coverage.opensAt)}
          <span className={styles.unit}> UTC</span>
        </span>
      </p>
    </header>
  );
}

const stateOf = ({ coverage, uncovered }: RegionState): string => {
  if (uncovered) return 'uncovered';
  return coverage.open ? 'open' : 'closed,';
};
