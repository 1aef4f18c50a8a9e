import type { StatusFile } from '../../core/status/status-file.ts';
import styles from './ExpectTable.module.css';

/** By audience: when a first answer comes, and how to reach support. */
export function ExpectTable({ audiences }: { audiences: StatusFile['audiences'] }) {
  if (audiences.length === 0) return null;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">What to expect and how to reach support</caption>
        <thead>
          <tr>
            <th scope="col">If you are asking for…</th>
            <th scope="col">expect a first answer</th>
            <th scope="col">reach us</th>
          </tr>
        </thead>
        <tbody>
          {audiences.map((audience) => (
            <tr key={audience.id} data-promised={audience.promised}>
              <th scope="row">{audience.name}</th>
              <td data-head="expect a first answer">
                {audience.promised ? <strong>{audience.expect}</strong> : audience.expect}
              </td>
              <td data-head="reach us">{audience.reach}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
