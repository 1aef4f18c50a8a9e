import { useId, useRef, useState } from 'react';
import type { Draft } from '../core/contingency/draft.ts';
import { DraftButtons } from './DraftButtons.tsx';
import { DraftNotes } from './DraftNotes.tsx';
import { PostEditor } from './PostEditor.tsx';
import { PostText } from './PostText.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { SuggestedWordsButton } from './SuggestedWordsButton.tsx';
import { postKind } from './post-kind.ts';
import styles from './DraftCard.module.css';

interface Props {
  draft: Draft;
  /** The name of its region; empty for the whole team. */
  region: string;
  now: number;
  zone: string;
  readOnly: boolean;
  onPosted: () => void;
  onSkip: (reason: string) => void;
  onEdit: (text: string) => void;
  /** Back to the words of the policy. */
  onDiscard: () => void;
}

/** A message that waits to be posted: its words, and what can be done with them. */
export function DraftCard({ draft, region, now, zone, readOnly, onPosted, onSkip, onEdit, onDiscard }: Props) {
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const [mode, setMode] = useState<'shown' | 'edited' | 'skipped'>('shown');
  const close = (): void => {
    setMode('shown');
    card.current?.focus();
  };
  const closeAfter = (act: () => void): void => {
    act();
    close();
  };
  const { channel, question, edited } = draft;
  return (
    <article
      ref={card}
      className={styles.card}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-draft={draft.id}
      data-region={draft.region ?? ''}
    >
      <h3 id={titleId} className={styles.title}>
        <span>{channel}</span>{' '}
        <span className={styles.kind}>
          {region !== '' && `${region}, `}
          {postKind(draft)}
        </span>
      </h3>
      {mode === 'edited' ? (
        <PostEditor
          label={`Words for ${channel}`}
          text={draft.text}
          submitLabel="Save"
          renderExtra={
            edited === null ? undefined : () => <SuggestedWordsButton onClick={() => closeAfter(onDiscard)} />
          }
          onSubmit={(text) => closeAfter(() => text !== draft.text && onEdit(text))}
          onCancel={close}
        />
      ) : (
        <PostText text={draft.text} className={styles.text} />
      )}
      <DraftNotes draft={draft} now={now} zone={zone} />
      {mode === 'skipped' && (
        <ReasonForm
          label={question ? 'Why not?' : `Why is ${channel} not told?`}
          submitLabel={question ? 'Note the no' : 'Skip it'}
          onSubmit={onSkip}
          onCancel={close}
        />
      )}
      {mode === 'shown' && !readOnly && (
        <DraftButtons
          draft={draft}
          onPosted={onPosted}
          onSkip={() => setMode('skipped')}
          onEdit={() => setMode('edited')}
        />
      )}
    </article>
  );
}
