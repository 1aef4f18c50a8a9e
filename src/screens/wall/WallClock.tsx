import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import { formatZoneTime } from '../../core/clock/format-zone-time.ts';
import styles from './WallClock.module.css';

interface Props {
  now: number;
  zone: string;
  lookingBack: boolean;
}

/** The time that everything on the wall is about: UTC large, the viewer's zone small. */
export function WallClock({ now, zone, lookingBack }: Props) {
  const utc = formatUtcTime(now);
  const here = formatZoneTime(now, zone);
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()} data-looking-back={lookingBack || undefined}>
      <span className={styles.utc}>{`${utc} UTC`}</span>
      <span className={styles.here}>{`${formatUtcDay(now)}${here === utc ? '' : ` · ${here} here`}`}</span>
    </time>
  );
}
