import type { Draft } from '../core/contingency/draft.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { CopyPost } from './CopyPost.tsx';
import styles from './DraftCard.module.css';

interface Props {
  draft: Draft;
  onPosted: () => void;
  onSkip: () => void;
  onEdit: () => void;
}

/** What can be done with a draft. A question to leadership is answered; anything else is posted or skipped. */
export function DraftButtons({ draft: { channel, text, question }, onPosted, onSkip, onEdit }: Props) {
  return (
    <div className={styles.buttons}>
      <CopyPost text={text} channel={channel} />
      <Button size="small" aria-label={question ? undefined : `Mark ${channel} as posted`} onClick={onPosted}>
        {question ? 'Yes, they take cases' : 'Posted'}
      </Button>
      <Button size="small" aria-label={question ? undefined : `Skip… ${channel}`} onClick={onSkip}>
        {question ? 'No…' : 'Skip…'}
      </Button>
      <IconButton
        icon="edit"
        label={`Edit the words for ${channel}`}
        size="small"
        className={styles.edit}
        onClick={onEdit}
      />
    </div>
  );
}
