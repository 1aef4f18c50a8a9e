import { useId, useState, type Ref } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import styles from './PinForm.module.css';

interface Props {
  /** Why it was refused, or empty when it was not. */
  onPin: (reason: string) => string;
  /** The id of the form, where the button stands elsewhere. */
  form?: string;
  fieldRef?: Ref<HTMLTextAreaElement>;
}

/** Nobody goes above the order without a reason. */
export function PinForm({ onPin, form, fieldRef }: Props) {
  const own = useId();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState('');
  const pin = (): void => setRefusal(reason.trim() === '' ? 'A pin needs a reason.' : onPin(reason.trim()));
  return (
    <form
      id={form ?? own}
      className={styles.pin}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        pin();
      }}
    >
      <TextArea
        ref={fieldRef}
        label="Reason for the pin"
        description="It stands above the order until somebody takes the pin off. Your name and the time go with it."
        value={reason}
        onChange={(text) => {
          setReason(text);
          setRefusal('');
        }}
        error={refusal}
        rows={2}
      />
      {form === undefined && (
        <Button type="submit" variant="primary" icon="pin">
          Pin it
        </Button>
      )}
    </form>
  );
}
