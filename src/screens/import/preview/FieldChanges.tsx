import type { FieldChange } from '../../../core/import/import-preview.ts';
import styles from './FieldChanges.module.css';

/** "priority p2 → p0", one below the other. */
export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <ul className={styles.changes}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <span className={styles.field}>{field}</span> <del>{from}</del>{' '}
          <span aria-hidden="true" className={styles.arrow}>
            →
          </span>{' '}
          <ins>{to}</ins>
        </li>
      ))}
    </ul>
  );
}
