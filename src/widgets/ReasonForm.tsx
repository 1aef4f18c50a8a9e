import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './DraftCard.module.css';

interface Props {
  label: string;
  submitLabel: string;
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}

/** Asks for the reason of something that is not done without one. */
export function ReasonForm({ label, submitLabel, onSubmit, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  useEffect(() => field.current?.focus(), []);
  const submit = (): void => {
    if (reason.trim() !== '') return onSubmit(reason.trim());
    setError('Say why, so that others understand it later.');
    field.current?.focus();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form
      noValidate
      className={styles.form}
      onKeyDown={leave}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={label}
        value={reason}
        onChange={(next) => {
          setReason(next);
          setError('');
        }}
        error={error === '' ? undefined : error}
        required
        maxLength={2000}
        autoComplete="off"
        ref={field}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="small">
          {submitLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
