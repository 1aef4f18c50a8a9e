import { formatDuration } from '../../core/clock/format-duration.ts';
import { describeCountsAge } from '../../core/level/describe-counts-age.ts';
import { describeDecision } from '../../core/level/describe-decision.ts';
import type { CountsAge, RegionState } from '../../core/level/region-state.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { Sign } from '../../ui/Sign.tsx';
import { LiveLevel } from './LiveLevel.tsx';
import { RegionSteps } from './RegionSteps.tsx';
import styles from './RegionWhy.module.css';

interface Props {
  policy: Policy;
  state: RegionState;
  now: number;
  triage: string;
}

const MINUTE = 60_000;

/** What decided, and how far the next level is; old counts say that they are, in place of a distance nobody can trust. */
export function RegionWhy({ policy, state, now, triage }: Props) {
  const { assessment, counts } = state;
  if (assessment === null)
    return (
      <div className={styles.why}>
        <p className={styles.reason}>Nobody has entered who is working and how many cases are open.</p>
      </div>
    );
  const decision = describeDecision(policy, assessment);
  const fresh = counts.state === 'fresh';
  return (
    <div className={styles.why}>
      {!fresh && (
        <p className={styles.old} title={describeCountsAge(counts, now)}>
          <Sign name="warning" />
          <span>{loudAge(counts, now)}</span>
        </p>
      )}
      <p className={styles.reason} title={decision}>
        <LiveLevel state={state} levels={policy.levels.length} triage={triage} />
        {fresh && `${ageOf(counts, now)}: `}
        {decision}
      </p>
      {fresh && <RegionSteps assessment={assessment} />}
    </div>
  );
}

const msOf = ({ newest }: CountsAge, now: number): number => (newest === null ? 0 : now - Date.parse(newest.at));

const ageOf = (counts: CountsAge, now: number): string => {
  const age = msOf(counts, now);
  return age < MINUTE ? 'just now' : `${formatDuration(age)} ago`.replaceAll(' ', '\u00a0');
};

const loudAge = (counts: CountsAge, now: number): string =>
  counts.newest === null ? 'Counts of unknown age' : `Counts are ${formatDuration(msOf(counts, now))} old`;
