import { useState } from 'react';
import type { ToldEntry } from '../../../core/contingency/told-log.ts';
import { useSettle } from '../../../state/use-settle.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { CopyPost } from '../../../widgets/CopyPost.tsx';
import { PostEditor } from '../../../widgets/PostEditor.tsx';
import { ReasonForm } from '../../../widgets/ReasonForm.tsx';
import styles from './ToldList.module.css';

interface Props {
  entry: ToldEntry;
  onDone: () => void;
}

const WAYS = [
  { value: 'words', label: 'New words' },
  { value: 'never', label: 'It was never posted' },
] as const;

/** Says otherwise what was told: with better words, or that it never was. What was noted first stays to be read. */
export function CorrectForm({ entry: { announcement, state, text }, onDone }: Props) {
  const { correct, retract } = useSettle();
  const { channel } = announcement;
  const [way, setWay] = useState<'words' | 'never'>(state === 'posted' ? 'words' : 'never');
  return (
    <div className={styles.form}>
      {state === 'posted' && (
        <SegmentedControl label="What was wrong" options={WAYS} value={way} onChange={setWay} size="small" />
      )}
      {way === 'words' ? (
        <PostEditor
          label={`New words for ${channel}`}
          text={text}
          submitLabel="Mark as posted"
          renderExtra={(words) => <CopyPost text={words} channel={channel} variant="quiet" />}
          onSubmit={(words) => {
            if (correct(announcement, words).ok) onDone();
          }}
          onCancel={onDone}
        />
      ) : (
        <ReasonForm
          label={state === 'posted' ? 'How do you know?' : 'Why should it be posted after all?'}
          submitLabel={state === 'posted' ? 'Note that it was never posted' : 'Put it back to post'}
          onSubmit={(reason) => {
            if (retract(announcement, reason).ok) onDone();
          }}
          onCancel={onDone}
        />
      )}
    </div>
  );
}
