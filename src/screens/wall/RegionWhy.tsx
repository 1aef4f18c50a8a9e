import { formatDuration } from '../../core/clock/format-duration.ts';
import { describeCountsAge } from '../../core/level/describe-counts-age.ts';
import { describeDecision } from '../../core/level/describe-decision.ts';
import type { CountsAge, RegionState } from '../../core/level/region-state.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LiveLevel } from './LiveLevel.tsx';
import { RegionSteps } from './RegionSteps.tsx';
import styles from './RegionWhy.module.css';

interface Props {
  policy: Policy;
  state: RegionState;
  now: number;
}

/** What decided, and how far the next level is; old counts say that they are, in place of a distance nobody can trust. */
export function RegionWhy({ policy, state, now }: Props) {
  const { assessment, counts } = state;
  if (assessment === null)
    return (
      <div className={styles.why}>
        <p className={styles.reason}>Nobody has entered who is working and how many cases are open.</p>
      </div>
    );
  const decision = describeDecision(policy, assessment);
  return (
    <div className={styles.why}>
      {counts.state === 'old' ? (
        <p className={styles.old} title={describeCountsAge(counts, now)}>
          <Icon name="warning" />
          <span>{ageOf(counts, now)}</span>
        </p>
      ) : null}
      <p className={styles.reason} title={decision}>
        <LiveLevel state={state} levels={policy.levels.length} />
        {decision}
      </p>
      {counts.state !== 'old' && <RegionSteps assessment={assessment} />}
    </div>
  );
}

const ageOf = ({ newest }: CountsAge, now: number): string =>
  newest === null ? 'Old counts' : `Counts are ${formatDuration(now - Date.parse(newest.at))} old`;
