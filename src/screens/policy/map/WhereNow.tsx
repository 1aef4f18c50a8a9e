import type { RegionNumbers } from '../../../core/level/assessment.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import styles from './MapTab.module.css';
import { sayPlace } from './say-place.ts';

interface Props {
  region: PolicyRegion;
  /** Null where nobody entered any. */
  numbers: RegionNumbers | null;
  /** It is on the map. */
  here: boolean;
}

/** Where the board's own numbers are. */
export function WhereNow({ region, numbers, here }: Props) {
  if (numbers === null)
    return <p className={styles.soft}>{region.name} has no numbers yet, so nothing on the map marks where it is.</p>;
  const { working, openCases } = numbers;
  const place = sayPlace({ workingFrom: working, workingTo: working, from: openCases, to: openCases });
  return (
    <p className={styles.soft}>
      {here ? `The ring is where ${region.name} is now: ${place}.` : `${region.name} is beyond the map now: ${place}.`}
    </p>
  );
}
