import { useState } from 'react';
import { parseRequest } from '../../../core/queue/parse-request.ts';
import type { CERequest } from '../../../core/queue/request/ce-request.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import styles from './PasteRequest.module.css';

interface Props {
  /** The form is filled from one already. */
  filled: boolean;
  onRequest: (asked: CERequest) => void;
}

// Six things of 2,000 characters, and the mail around them.
const LIMIT = 100_000;
const UNKNOWN = 'No pre-sales request is in this text. It begins like “Pre-sales request, p1”, with its parts below.';

/** Opened by a press, so the next thing is to paste. */
const focusOnArrival = (area: HTMLTextAreaElement | null): void => area?.focus();

/** Fills the form from the text that the Status screen writes for a CE. */
export function PasteRequest({ filled, onRequest }: Props) {
  const policy = usePolicy();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const paste = (next: string): void => {
    const asked = parseRequest(policy, next);
    setText(asked === null ? next : '');
    if (asked === null) return;
    setOpen(false);
    onRequest(asked);
  };
  return (
    <div className={styles.paste}>
      <div className={styles.line}>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          Paste a request
        </Button>
        <span className={styles.note} role="status">
          {filled ? 'Filled in from a CE’s request. Check it, then add it.' : ''}
        </span>
      </div>
      {open && (
        <TextArea
          ref={focusOnArrival}
          label="A CE’s request"
          description="From the Status screen, an e-mail or Slack. What stands around it does no harm."
          error={text.trim() === '' ? undefined : UNKNOWN}
          limit={LIMIT}
          rows={3}
          value={text}
          onChange={paste}
        />
      )}
    </div>
  );
}
