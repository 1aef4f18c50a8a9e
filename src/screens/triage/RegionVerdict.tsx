import type { RegionState } from '../../core/level/region-state.ts';
import { describeDecision } from '../../core/level/describe-decision.ts';
import { describeDistance } from '../../core/level/describe-distance.ts';
import { formatLoad } from '../../core/level/format-load.ts';
import { levelName } from '../../core/policy/level-name.ts';
import { plannedText } from '../../core/policy/planned-text.ts';
import { usePolicy } from '../../state/use-policy.ts';
import styles from './RegionVerdict.module.css';

/** What the entered numbers come to: the sums, what decided the level, and how far the next one is. */
export function RegionVerdict({ state }: { state: RegionState }) {
  const policy = usePolicy();
  const { assessment, live } = state;
  if (assessment === null)
    return (
      <p className={styles.empty}>Enter who is working and how many cases are open: the level shows here at once.</p>
    );
  const { numbers, load } = assessment;
  return (
    <div className={styles.verdict}>
      <p className={styles.sums}>
        <span>
          <b>{numbers.working}</b> of {plannedText(state.region)} planned working
        </span>
        <span>
          <b>{numbers.openCases}</b> cases
        </span>
        <span>
          <b>{formatLoad(load.value)}</b> per SE
        </span>
        {numbers.needOwner > 0 && (
          <span>
            <b>{numbers.needOwner}</b> need an owner
          </span>
        )}
      </p>
      <div className={styles.why}>
        <p>
          <b>{levelName(policy, live)}.</b> <span>{describeDecision(policy, assessment)}</span>
        </p>
        <p className={styles.distance}>{describeDistance(assessment)}</p>
      </div>
    </div>
  );
}
