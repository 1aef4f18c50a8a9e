import { Sign } from '../../ui/Sign.tsx';
import styles from './WallAlarms.module.css';

interface Props {
  /** In words: which region is open with nobody working. */
  uncovered: string | null;
  /** In words: whose counts are from before the last check-in. */
  old: string | null;
  /** Many regions need the room: one line each. */
  many: boolean;
}

/** What makes everything below doubtful, in words, above it all. */
export function WallAlarms({ uncovered, old, many }: Props) {
  if (uncovered === null && old === null) return null;
  return (
    <div className={styles.alarms} role="alert" data-many={many || undefined}>
      {uncovered !== null && (
        <p className={styles.alarm} data-kind="uncovered" title={uncovered}>
          <Sign name="warning" />
          <span>{uncovered}</span>
        </p>
      )}
      {old !== null && (
        <p className={styles.alarm} data-kind="old" title={old}>
          <Sign name="clock" />
          <span>
            <b>Old counts.</b> {old}
          </span>
        </p>
      )}
    </div>
  );
}
