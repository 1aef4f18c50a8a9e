import { formatLoad } from '../../core/level/format-load.ts';
import type { RegionState } from '../../core/level/region-state.ts';
import { plannedText } from '../../core/policy/planned-text.ts';
import styles from './RegionStats.module.css';

/** The figures behind the level: SEs working of planned, cases, cases per SE. */
export function RegionStats({ state }: { state: RegionState }) {
  const { region, assessment, uncovered } = state;
  const numbers = assessment?.numbers;
  const planned = plannedText(region);
  return (
    <dl className={styles.stats}>
      <div className={styles.stat} data-alarm={uncovered || undefined}>
        <dt>
          <span className={styles.long}>SEs working</span>
          <span className={styles.short}>{`of ${planned} SEs`}</span>
        </dt>
        <dd>
          {numbers?.working ?? '–'} <small className={styles.long}>{`of ${planned}`}</small>
        </dd>
      </div>
      <div className={styles.stat}>
        <dt>
          <span className={styles.long}>Open, active cases</span>
          <span className={styles.short}>cases</span>
        </dt>
        <dd>{numbers?.openCases ?? '–'}</dd>
      </div>
      <div className={styles.stat}>
        <dt>
          <span className={styles.long}>Cases per SE</span>
          <span className={styles.short}>per SE</span>
        </dt>
        <dd>{assessment === null ? '–' : formatLoad(assessment.load.value)}</dd>
      </div>
    </dl>
  );
}
