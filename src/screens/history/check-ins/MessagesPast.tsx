import type { CheckInRecord } from '../../../core/history/check-in-records.ts';
import { Badge, type BadgeProps } from '../../../ui/Badge.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PostText } from '../../../widgets/PostText.tsx';
import { postKind } from '../../../widgets/post-kind.ts';
import { TimeText } from '../../../widgets/TimeText.tsx';
import { linesOf, type MessageLine } from './message-lines.ts';
import styles from './CheckInList.module.css';

interface Props {
  record: CheckInRecord;
  now: number;
  zone: string;
}

const TONES: Readonly<Record<MessageLine['state'], NonNullable<BadgeProps['tone']>>> = {
  posted: 'success',
  skipped: 'neutral',
  retracted: 'warning',
  drafted: 'neutral',
  'to post': 'info',
};

/** The messages that followed from a check-in, and what became of each. */
export function MessagesPast({ record, now, zone }: Props) {
  const lines = linesOf(record);
  if (lines.length === 0) return <p className={styles.soft}>Nobody had to be told anything after it.</p>;
  return (
    <ul className={styles.messages} aria-label="Messages">
      {lines.map((line) => (
        <li key={line.id} data-state={line.state}>
          <Disclosure
            summary={
              <span className={styles.message}>
                <b className={styles.channel}>{line.channel}</b>
                <span className={styles.soft}>{postKind(line)}</span>
                <Badge size="small" tone={TONES[line.state]}>
                  {line.isCorrected ? `${line.state}, corrected` : line.state}
                </Badge>
                {line.at !== null && <TimeText at={line.at} now={now} zone={zone} className={styles.small} />}
                {line.by !== '' && <span className={styles.soft}>{`by ${line.by}`}</span>}
              </span>
            }
          >
            {line.reason !== null && <p className={styles.soft}>{`Why: ${line.reason}`}</p>}
            <PostText text={line.text} className={styles.words} />
            {line.first !== null && (
              <>
                <p className={styles.soft}>At first it said:</p>
                <PostText text={line.first} className={styles.words} />
              </>
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
