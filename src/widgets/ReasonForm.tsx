import { useEffect, useRef, useState } from 'react';
import { TextField } from '../ui/TextField.tsx';
import { InlineForm } from './InlineForm.tsx';

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
  return (
    <InlineForm submitLabel={submitLabel} onSubmit={submit} onCancel={onCancel}>
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
    </InlineForm>
  );
}
