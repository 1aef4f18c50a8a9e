import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './DraftCard.module.css';

interface Props {
  label: string;
  text: string;
  submitLabel: string;
  /** Beside the buttons: what else can be done with the words as they stand. */
  renderExtra?: ((words: string) => ReactNode) | undefined;
  onSubmit: (text: string) => void;
  onCancel: () => void;
}

/** The words of a post, to be changed by hand. */
export function PostEditor({ label, text, submitLabel, renderExtra, onSubmit, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(text);
  useEffect(() => field.current?.focus(), []);
  const isEmpty = words.trim() === '';
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) field.current?.focus();
        else onSubmit(words.trim());
      }}
    >
      <TextArea
        label={label}
        value={words}
        onChange={setWords}
        rows={7}
        description="**bold**, [words](address), and lines that begin with - for a list."
        error={isEmpty ? 'A post needs words.' : undefined}
        ref={field}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="small">
          {submitLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
        {renderExtra?.(words)}
      </div>
    </form>
  );
}
