import type { StatusFile } from '../../core/status/status-file.ts';
import { KeepWords } from './KeepWords.tsx';
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
          {audiences.map(({ id, name, expect, promised, reach }) => (
            <tr key={id} data-promised={promised}>
              <th scope="row">
                <KeepWords text={name} />
              </th>
              <td data-head="Expect a first answer">
                {promised ? <strong>{expect}</strong> : <AsUsual text={expect} />}
              </td>
              <td data-head="Reach us">
                <KeepWords text={reach} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "as usual, by severity": what matters first is that nothing changed. */
function AsUsual({ text }: { text: string }) {
  const comma = text.indexOf(',');
  const end = comma === -1 ? text.length : comma;
  return (
    <>
      <b>{text.slice(0, end)}</b>
      {text.slice(end)}
    </>
  );
}
