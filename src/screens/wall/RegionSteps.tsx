import type { Assessment } from '../../core/level/assessment.ts';
import { describeStep } from '../../core/level/describe-step.ts';
import { Sign } from '../../ui/Sign.tsx';
import styles from './RegionSteps.module.css';

/** The smallest change that would lower the level, and for each signal the smallest that would raise it. */
export function RegionSteps({ assessment }: { assessment: Assessment }) {
  const [lower] = assessment.distance.lower;
  return (
    <ul className={styles.steps}>
      {lower !== undefined && (
        <li className={styles.step} data-way="lower">
          <Sign name="arrow-down" label="Lower:" />
          {describeStep(lower)}
        </li>
      )}
      {assessment.distance.raise.map((raise) => (
        <li key={raise.signal} className={styles.step} data-way="raise">
          <Sign name="arrow-up" label="Higher:" />
          {describeStep(raise)}
        </li>
      ))}
    </ul>
  );
}
