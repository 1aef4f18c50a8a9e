import { dayFraction } from '../core/clock/day-fraction.ts';
import { dayStrip } from '../core/clock/day-strip.ts';
import { formatUtcTime } from '../core/clock/format-utc-time.ts';
import type { RegionState } from '../core/level/region-state.ts';
import { spreadTone } from '../ui/spread-tone.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { formatShare } from '../ui/format-share.ts';
import styles from './CoverageStrip.module.css';

interface Props {
  state: RegionState;
  levels: number;
  now: number;
}

/** One region's windows of this UTC day, in the colour of its level in force. */
export function CoverageRow({ state, levels, now }: Props) {
  const { region, coverage, inForce, checkIn, uncovered, unknown } = state;
  const hours = `${region.coverage.opens}–${region.coverage.closes}`;
  const tone = inForce === null || unknown !== null ? undefined : spreadTone(inForce, levels);
  return (
    <li className={styles.row}>
      <span className={styles.name} title={region.name} aria-hidden="true">
        {region.name}
      </span>
      <span className={styles.track} aria-hidden="true">
        {dayStrip(region, now).map(({ start, end }) => (
          <span
            key={start}
            className={styles.window}
            data-tone={tone}
            data-open={coverage.open || undefined}
            data-uncovered={uncovered || undefined}
            title={`${hours} UTC`}
            style={{ insetInlineStart: formatShare(start), inlineSize: formatShare(end - start) }}
          />
        ))}
        <span className={styles.checkIn} style={{ insetInlineStart: formatShare(dayFraction(checkIn.at)) }} />
      </span>
      <VisuallyHidden>
        {`${region.name}: coverage ${hours} UTC, ${coverage.open ? 'open now' : `opens ${formatUtcTime(coverage.opensAt)} UTC`}, check-in ${region.checkIn} UTC`}
      </VisuallyHidden>
    </li>
  );
}
