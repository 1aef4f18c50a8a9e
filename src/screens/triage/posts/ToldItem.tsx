import { useRef, useState } from 'react';
import type { ToldEntry } from '../../../core/contingency/told-log.ts';
import { Button } from '../../../ui/Button.tsx';
import { PostText } from '../../../widgets/PostText.tsx';
import { postKind } from '../../../widgets/post-kind.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { describeTold } from './describe-told.ts';
import styles from './ToldList.module.css';

interface Props {
  entry: ToldEntry;
  region: string;
  now: number;
  readOnly: boolean;
}

/** One message as it was told, with the corrections that followed: nothing of it is ever taken away. */
export function ToldItem({ entry, region, now, readOnly }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const [correcting, setCorrecting] = useState(false);
  const { announcement, corrections } = entry;
  const { channel, text } = announcement;
  const isRetracted = entry.state === 'retracted';
  const close = (): void => {
    setCorrecting(false);
    item.current?.focus();
  };
  return (
    <li ref={item} className={styles.item} tabIndex={-1} data-retracted={isRetracted || undefined}>
      <div className={styles.head}>
        <p>
          <b>{channel}</b> {region !== '' && `${region}, `}
          {postKind(announcement)}
        </p>
        {!correcting && !readOnly && !isRetracted && (
          <Button
            size="small"
            variant="ghost"
            className={styles.correct}
            aria-label={`Correct… ${channel}, ${describeTold(announcement, now)}`}
            onClick={() => setCorrecting(true)}
          >
            Correct…
          </Button>
        )}
      </div>
      <p className={styles.soft}>{describeTold(announcement, now)}</p>
      {text !== '' && <PostText text={text} className={styles.text} />}
      {corrections.map((correction) => (
        <div key={correction.id} className={styles.correction}>
          <p className={styles.soft}>{describeTold(correction, now)}</p>
          {correction.state === 'posted' && <PostText text={correction.text} className={styles.text} />}
        </div>
      ))}
      {correcting && <CorrectForm entry={entry} onDone={close} />}
    </li>
  );
}
