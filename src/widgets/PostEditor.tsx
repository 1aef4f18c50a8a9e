import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TextArea } from '../ui/TextArea.tsx';
import { InlineForm } from './InlineForm.tsx';

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
  const submit = (): void => {
    if (isEmpty) field.current?.focus();
    else onSubmit(words.trim());
  };
  return (
    <InlineForm submitLabel={submitLabel} extra={renderExtra?.(words)} onSubmit={submit} onCancel={onCancel}>
      <TextArea
        label={label}
        value={words}
        onChange={setWords}
        rows={7}
        description="**bold**, [words](address), and lines that begin with - for a list."
        error={isEmpty ? 'A post needs words.' : undefined}
        ref={field}
      />
    </InlineForm>
  );
}
