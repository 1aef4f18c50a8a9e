import type { TimeLogEntry } from '../../../core/board/record.ts';
import { formatUtcDay } from '../../../core/clock/format-utc-day.ts';
import { formatHours } from '../../../core/split/format-hours.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './HoursDialog.module.css';

interface Props {
  log: readonly TimeLogEntry[];
  onEdit: (entry: TimeLogEntry) => void;
  onRemove: (entry: TimeLogEntry) => void;
}

const AT_MOST = 12;

const dayText = (day: string): string => formatUtcDay(Date.parse(`${day}T00:00:00Z`));

/** What was logged last, to be mended or removed. */
export function RecentHours({ log, onEdit, onRemove }: Props) {
  const regionName = useRegionName();
  if (log.length === 0) return <p className={styles.none}>No hours logged yet.</p>;
  const recent = log.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0));
  return (
    <section className={styles.recent} aria-label="Logged last">
      <h3 className={styles.title}>Logged last</h3>
      <ul>
        {recent.slice(0, AT_MOST).map((entry) => {
          const what = `${dayText(entry.day)}, ${regionName(entry.region)}, ${entry.by || 'nobody named'}`;
          return (
            <li key={`${entry.day} ${entry.region} ${entry.by}`} className={styles.entry}>
              <span className={styles.what}>{what}</span>
              <span className={styles.hours}>
                {formatHours(entry.customerHours)} / {formatHours(entry.internalHours)}
              </span>
              <IconButton icon="edit" size="small" label={`Change ${what}`} onClick={() => onEdit(entry)} />
              <IconButton icon="trash" size="small" label={`Remove ${what}`} onClick={() => onRemove(entry)} />
            </li>
          );
        })}
      </ul>
      {log.length > AT_MOST && <p className={styles.none}>{log.length - AT_MOST} older entries are not shown.</p>}
    </section>
  );
}
