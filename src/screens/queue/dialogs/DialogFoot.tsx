import { Button } from '../../../ui/Button.tsx';
import { DiscardQuestion } from '../../../ui/DiscardQuestion.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import styles from './DialogFoot.module.css';

interface Props {
  /** The form that is saved. */
  form: string;
  saveLabel: string;
  /** Why the last save was refused, where no field says so. */
  refusal: string;
  /** Somebody wants to close with things typed. */
  asking: boolean;
  onGoOn: () => void;
  onClose: () => void;
}

/** The foot of a dialog with a form: save or leave, and a question before typed things are thrown away. */
export function DialogFoot({ form, saveLabel, refusal, asking, onGoOn, onClose }: Props) {
  if (asking) return <DiscardQuestion onGoOn={onGoOn} onDiscard={onClose} />;
  return (
    <div className={styles.foot}>
      {refusal !== '' && (
        <div className={styles.refusal}>
          <FieldError>{refusal}</FieldError>
        </div>
      )}
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" type="submit" form={form}>
        {saveLabel}
      </Button>
    </div>
  );
}
