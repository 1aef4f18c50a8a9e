import { dayFraction } from '../core/clock/day-fraction.ts';
import type { BoardState } from '../core/level/region-state.ts';
import type { Policy } from '../core/policy/policy.ts';
import { CoverageRow } from './CoverageRow.tsx';
import { formatShare } from '../ui/format-share.ts';
import styles from './CoverageStrip.module.css';

interface Props {
  policy: Policy;
  state: BoardState;
  now: number;
}

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24] as const;

/** The 24 hours of this UTC day: each region's window, its check-in, and where the day stands. */
export function CoverageStrip({ policy, state, now }: Props) {
  return (
    <div className={styles.strip} role="group" aria-label="Coverage over this UTC day">
      <ul className={styles.rows}>
        {state.regions.map((region) => (
          <CoverageRow key={region.region.id} state={region} levels={policy.levels.length} now={now} />
        ))}
      </ul>
      <div className={styles.over} aria-hidden="true">
        <span className={styles.now} style={{ insetInlineStart: formatShare(dayFraction(now)) }} />
      </div>
      <div className={styles.hours} aria-hidden="true">
        {HOURS.map((hour) => (
          <span
            key={hour}
            className={styles.hour}
            data-hour={hour}
            style={{ insetInlineStart: formatShare(hour / 24) }}
          >
            {String(hour).padStart(2, '0')}
          </span>
        ))}
        <span className={styles.unit}>UTC</span>
      </div>
    </div>
  );
}
