import { describeNumbersAge } from '../../core/status/describe-numbers-age.ts';
import type { StatusRegion } from '../../core/status/status-file.ts';
import { useNow } from '../../state/use-now.ts';
import { usePolicy } from '../../state/use-policy.ts';
import styles from './RegionStatus.module.css';

interface Props {
  region: StatusRegion;
  /** What the page's head tells already, in ms since the epoch. */
  newest: number | null;
}

/** How old the numbers behind it are: in passing while they are fresh, loudly when they are not. */
export function NumbersAge({ region, newest }: Props) {
  const age = describeNumbersAge(usePolicy(), region, useNow('minute'));
  if (age === null || (!age.old && region.countsAt !== null && Date.parse(region.countsAt) === newest)) return null;
  return (
    <p className={age.old ? styles.old : styles.soft} data-old={age.old || undefined}>
      {age.text}
    </p>
  );
}
