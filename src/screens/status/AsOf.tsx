import { formatDuration } from '../../core/clock/format-duration.ts';
import { useNow } from '../../state/use-now.ts';
import { useTimeZone } from '../../state/use-time-zone.ts';
import { TimeText } from '../../widgets/TimeText.tsx';
import styles from './AsOf.module.css';

/** Whose state this is and how old the word is. */
export function AsOf({ team, asOf }: { team: string; asOf: string }) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const at = Date.parse(asOf);
  const age = now - at;
  return (
    <p className={styles.as}>
      {team !== '' && `${team} · `}as of <TimeText at={at} now={now} zone={zone} />
      {age >= 60_000 && `, updated ${formatDuration(age)} ago`}
    </p>
  );
}
