import { useState, type ClipboardEvent } from 'react';
import type { ImportTarget } from '../../../core/import/import-settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import styles from './PasteText.module.css';

/** A text longer than this is read at once: a field would only make the page slow. */
const AT_ONCE_FROM = 50_000;
const AT_MOST = 1_000_000;

const EXAMPLES: Readonly<Record<ImportTarget, string>> = {
  cases: 'id,subject,priority,status,assignee\n4711,Login fails,high,open,Amara Okafor',
  counts: 'assignee,open tickets\nAmara Okafor,8\nBruno Silva,5',
  people: 'Amara Okafor, EMEA\nMiguel Torres, Americas',
};

interface PasteTextProps {
  target: ImportTarget;
  onText: (text: string) => void;
}

/** Rows copied from a spreadsheet, or typed. */
export function PasteText({ target, onText }: PasteTextProps) {
  const [text, setText] = useState('');
  const read = (pasted: string): void => {
    onText(pasted);
    setText('');
  };
  const pasteAtOnce = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (text !== '' || pasted.length < AT_ONCE_FROM) return;
    event.preventDefault();
    read(pasted);
  };
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') read(text);
      }}
    >
      <TextArea
        label="Or paste rows"
        rows={4}
        limit={AT_MOST}
        value={text}
        onChange={setText}
        onPaste={pasteAtOnce}
        placeholder={EXAMPLES[target]}
        spellCheck={false}
        className={styles.field}
      />
      <Button type="submit" disabled={text.trim() === ''}>
        Read what is pasted
      </Button>
    </form>
  );
}
