import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './StartSettings.module.css';

interface Props {
  onOpen: (link: string) => void;
  busy: boolean;
  reason: string;
}

/** A link that somebody sent: its board is shown beside the own one, which stays as it is. */
export function StartLink({ onOpen, busy, reason }: Props) {
  const [link, setLink] = useState('');
  return (
    <form
      className={styles.way}
      aria-labelledby="start-link"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(link);
      }}
    >
      <h3 id="start-link">A link somebody sent</h3>
      <TextField
        label="Link"
        value={link}
        onChange={setLink}
        error={reason}
        placeholder="https://…#/…?board=…"
        autoComplete="off"
      />
      <Button type="submit" busy={busy} className={styles.go}>
        Look at it
      </Button>
    </form>
  );
}
