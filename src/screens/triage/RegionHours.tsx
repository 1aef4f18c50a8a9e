import type { CoverageNow } from '../../core/clock/coverage.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useNow } from '../../state/use-now.ts';
import { useTimeZone } from '../../state/use-time-zone.ts';
import { TimeText } from '../../widgets/TimeText.tsx';
import styles from './RegionHours.module.css';

interface Props {
  region: PolicyRegion;
  coverage: CoverageNow;
}

/** Whether the coverage is open and until when, in UTC and where the viewer is. */
export function RegionHours({ region, coverage }: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  return (
    <p className={styles.hours}>
      <span>
        {coverage.open ? 'Open until ' : 'Closed until '}
        <TimeText at={coverage.open ? coverage.closesAt : coverage.opensAt} now={now} zone={zone} />
      </span>
      <span className={styles.window}>
        {region.coverage.opens}–{region.coverage.closes} UTC
      </span>
    </p>
  );
}
