import { formatUtcDay } from '../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../core/clock/format-utc-time.ts';
import { formatZoneDay } from '../core/clock/format-zone-day.ts';
import { formatZoneTime } from '../core/clock/format-zone-time.ts';
import { joinClasses } from '../ui/join-classes.ts';
import styles from './TimeText.module.css';

interface Props {
  /** Milliseconds since the epoch. */
  at: number;
  /** When given, a time of another UTC day names its day. */
  now?: number | undefined;
  /** The viewer's zone, named like "Europe/Berlin". */
  zone: string;
  className?: string | undefined;
}

/** A moment: UTC first, the viewer's zone second, with its day where that is another. */
export function TimeText({ at, now, zone, className }: Props) {
  const utc = formatUtcTime(at);
  const here = formatZoneTime(at, zone);
  const dayHere = formatZoneDay(at, zone) === formatUtcDay(at) ? '' : `${formatZoneDay(at, zone)} `;
  const day = now === undefined || formatUtcDay(now) === formatUtcDay(at) ? '' : `${formatUtcDay(at)} `;
  return (
    <time className={joinClasses(styles.time, className)} dateTime={new Date(at).toISOString()}>
      <span className={styles.utc}>{`${day}${utc} UTC`}</span>
      {here !== utc && <span className={styles.here}>{`${dayHere}${here} here`}</span>}
    </time>
  );
}
