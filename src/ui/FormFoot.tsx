import { Button } from './Button.tsx';
import { DiscardQuestion } from './DiscardQuestion.tsx';
import { FieldError } from './FieldError.tsx';
import styles from './FormFoot.module.css';

export type FormFootProps = {
  /** The form that is saved. */
  form: string;
  saveLabel: string;
  tone?: 'primary' | 'danger' | undefined;
  /** Why the last save was refused, where no field says so. */
  refusal: string;
  /** Somebody wants to close with things typed. */
  asking: boolean;
  onGoOn: () => void;
  onClose: () => void;
};

/** The foot of a dialog with a form: save or leave, and a question before typed things are thrown away. */
export function FormFoot({ form, saveLabel, tone = 'primary', refusal, asking, onGoOn, onClose }: FormFootProps) {
  if (asking) return <DiscardQuestion onGoOn={onGoOn} onDiscard={onClose} />;
  return (
    <>
      {refusal !== '' && (
        <div className={styles.refusal}>
          <FieldError>{refusal}</FieldError>
        </div>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button variant={tone} type="submit" form={form}>
        {saveLabel}
      </Button>
    </>
  );
}
