import { describeDecision } from '../../core/level/describe-decision.ts';
import { formatLoad } from '../../core/level/format-load.ts';
import type { WhatIfRegion } from '../../core/plan/what-if-side.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { LevelPill } from '../LevelPill.tsx';
import styles from './WhatIf.module.css';

interface Props {
  side: WhatIfRegion;
  policy: Policy;
  /** How far it is from the other side, in words. */
  change?: string | undefined;
}

/** The level of one side, the numbers that give it and what decided it. */
export function LevelSide({ side, policy, change = '' }: Props) {
  const { level, state } = side;
  const { assessment, live, override } = state;
  const levels = policy.levels.length;
  return (
    <div className={styles.level}>
      <span className={styles.pill}>
        <LevelPill level={level ?? live} levels={levels} quiet={level === null} />
        {change !== '' && <span>{change}</span>}
      </span>
      {override !== null && level !== null && (
        <p className={styles.soft}>set by hand; the numbers give {live ?? 'none'}</p>
      )}
      {assessment === null ? (
        <p className={styles.soft}>No numbers yet.</p>
      ) : (
        <>
          <p className={styles.sums}>
            <span>
              <b>{assessment.numbers.working}</b> working
            </span>
            <span>
              <b>{assessment.numbers.openCases}</b> {assessment.numbers.openCases === 1 ? 'case' : 'cases'}
            </span>
            <span>
              <b>{formatLoad(assessment.load.value)}</b> per SE
            </span>
          </p>
          <p className={styles.soft}>{describeDecision(policy, assessment)}</p>
        </>
      )}
      {state.uncovered && <p className={styles.alarm}>Uncovered: nobody works in its coverage.</p>}
    </div>
  );
}
