import { formatDuration } from '../../core/clock/format-duration.ts';
import type { StatusFile } from '../../core/status/status-file.ts';
import { useNow } from '../../state/use-now.ts';
import { useTimeZone } from '../../state/use-time-zone.ts';
import { TimeText } from '../../widgets/TimeText.tsx';
import styles from './AsOf.module.css';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Props {
  status: Pick<StatusFile, 'team' | 'asOf'>;
  /** When the newest number was entered, in ms since the epoch. */
  newest: number | null;
}

/** Whose state this is, of when it is, and how long ago somebody entered the numbers behind it. */
export function AsOf({ status, newest }: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const asOf = Date.parse(status.asOf);
  // A demo's report may lie ahead of the reader's clock.
  const age = Math.max(now, asOf) - (newest ?? 0);
  return (
    <p className={styles.as}>
      {status.team !== '' && <span className={styles.team}>{status.team}</span>}
      <span className={styles.when} data-loud={now - asOf >= HOUR || undefined}>
        as of <TimeText at={asOf} now={now} zone={zone} />
        {now - asOf >= MINUTE && `, ${formatDuration(now - asOf)} ago`}
      </span>
      {newest !== null && <span>updated {age < MINUTE ? 'just now' : `${formatDuration(age)} ago`}</span>}
    </p>
  );
}
