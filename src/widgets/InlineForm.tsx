import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './InlineForm.module.css';

interface Props {
  submitLabel: string;
  /** Beside the buttons: what else can be done. */
  extra?: ReactNode;
  children: ReactNode;
  onSubmit: () => void;
  onCancel: () => void;
}

/** A form in the place of what it changes: one field, and two ways out; Escape is the second. */
export function InlineForm({ submitLabel, extra, children, onSubmit, onCancel }: Props) {
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
        onSubmit();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" size="small">
          {submitLabel}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
        {extra}
      </div>
    </form>
  );
}
