import type { ConnectionLine } from '../../../core/sync/connection-report.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { IconName } from '../../../ui/icon-shapes.ts';
import styles from './ReportLines.module.css';

const MARKS: Readonly<Record<ConnectionLine['ok'], { icon: IconName; word: string }>> = {
  yes: { icon: 'check', word: 'Yes' },
  no: { icon: 'close', word: 'No' },
  unknown: { icon: 'help', word: 'Not known' },
};

/** What the store answered, line by line. */
export function ReportLines({ lines }: { lines: readonly ConnectionLine[] }) {
  return (
    <ul className={styles.lines} aria-label="What the store answered">
      {lines.map(({ id, ok, text }) => (
        <li key={id} className={styles.line} data-ok={ok}>
          <span className={styles.mark}>
            <Icon name={MARKS[ok].icon} size="small" />
            {MARKS[ok].word}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
