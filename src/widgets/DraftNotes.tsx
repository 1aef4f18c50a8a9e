import { formatUtcMoment } from '../core/clock/format-utc-moment.ts';
import type { Draft } from '../core/contingency/draft.ts';
import { TimeText } from './TimeText.tsx';
import styles from './DraftCard.module.css';

interface Props {
  draft: Draft;
  now: number;
  zone: string;
}

/** Below a draft's words: until when it holds, whom else to tell, and who changed the words. */
export function DraftNotes({ draft: { kind, until, alsoTold, edited, question }, now, zone }: Props) {
  if (until === null && alsoTold.length === 0 && edited === null) return null;
  return (
    <ul className={styles.notes}>
      {until !== null && (
        <li>
          {kind === 'alert' ? 'Stands until told over; looked at again ' : 'Holds until '}
          <TimeText at={until} now={now} zone={zone} />
        </li>
      )}
      {alsoTold.length > 0 && (
        <li>
          {question ? 'To ask: ' : 'Tell also: '}
          {alsoTold.join(', ')}
        </li>
      )}
      {edited !== null && (
        <li>
          Words changed {formatUtcMoment(edited.at, now)}
          {edited.by !== '' && ` by ${edited.by}`}
        </li>
      )}
    </ul>
  );
}
