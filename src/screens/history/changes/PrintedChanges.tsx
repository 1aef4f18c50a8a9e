import { formatUtcDay } from '../../../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../../core/clock/format-utc-time.ts';
import type { LoggedChange } from '../../../core/history/logged-change.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useNow } from '../../../state/use-now.ts';
import { PrintedCaption } from '../../../widgets/PrintedCaption.tsx';
import styles from './PrintedChanges.module.css';

/** About ten pages. Nobody reads more of them, and a browser takes long to break them up. */
const MOST = 300;

/** On paper alone, in place of the list that scrolls: one row a change, and what is left out. */
export function PrintedChanges({ shown }: { shown: readonly LoggedChange[] }) {
  const now = useNow('minute');
  const team = useBoard((board) => board.team);
  const rest = shown.length - MOST;
  return (
    <table className={styles.table}>
      <PrintedCaption
        team={team}
        now={now}
        note={
          rest > 0
            ? `The newest ${MOST}; ${rest.toLocaleString('en')} more are not printed. A filter or a shorter period prints others.`
            : undefined
        }
      >
        Changes
      </PrintedCaption>
      <thead>
        <tr>
          {['When (UTC)', 'Who', 'What'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.slice(0, MOST).map(({ id, at, by, sentence, undoes, isWhole }) => (
          <tr key={id}>
            <td>{`${formatUtcDay(at)} ${formatUtcTime(at)}`}</td>
            <td>{by === '' ? 'nobody named' : by}</td>
            <td>
              {sentence}
              {undoes !== null && ', taken back'}
              {!isWhole && ', only its counts are kept'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
