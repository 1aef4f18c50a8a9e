import type { StatusFile } from '../../core/status/status-file.ts';
import { useNow } from '../../state/use-now.ts';
import { KeepWords } from './KeepWords.tsx';
import { untilText } from './until-text.ts';
import { ZonedText } from './ZonedText.tsx';
import styles from './ExpectTable.module.css';

/** By audience: when a first answer comes, and how to reach support. */
export function ExpectTable({ audiences, regions }: Pick<StatusFile, 'audiences' | 'regions'>) {
  const now = useNow('minute');
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
          {audiences.map(({ id, name, expect, promised, reach, until }) => (
            <tr key={id} data-promised={promised}>
              <th scope="row">
                <KeepWords text={name} />
              </th>
              <td data-head="Expect a first answer">
                {promised ? <strong>{expect}</strong> : <AsUsual text={expect} />}
                {until !== null && <Until until={Date.parse(until)} regions={regions} now={now} />}
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

interface UntilProps {
  until: number;
  regions: StatusFile['regions'];
  now: number;
}

function Until({ until, regions, now }: UntilProps) {
  return (
    <span className={styles.until} data-past={until <= now || undefined}>
      <ZonedText text={untilText(until, regions, now)} moments={[until]} />
    </span>
  );
}
