import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import styles from './OwnTab.module.css';

const AT_MOST = 1_000_001;

/** A policy that was copied from somewhere; stays in the field while it is refused, to be mended there. */
export function PastePolicy({ onText }: { onText: (text: string) => boolean }) {
  const [text, setText] = useState('');
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && onText(text)) setText('');
      }}
    >
      <TextArea
        label="Or paste its JSON"
        rows={4}
        limit={AT_MOST}
        value={text}
        onChange={setText}
        placeholder={'{ "format": "evenkeel-policy", "version": 1, …'}
        spellCheck={false}
      />
      <p className={styles.line}>
        <Button type="submit" disabled={text.trim() === ''}>
          Check and use it
        </Button>
      </p>
    </form>
  );
}
