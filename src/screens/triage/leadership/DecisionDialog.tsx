import { useId, useRef, type ReactNode, type RefObject } from 'react';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormFoot } from '../../../ui/FormFoot.tsx';
import { useCloseGuard } from '../../../ui/use-close-guard.ts';
import { SignatureField } from './SignatureField.tsx';
import { useFirstError } from './use-first-error.ts';
import type { Decision } from './use-decision.ts';
import styles from './DecisionDialog.module.css';

interface Props {
  title: string;
  description: string;
  /** What the button says that decides. */
  decide: string;
  tone?: 'primary' | 'danger';
  decision: Pick<Decision<object>, 'signature' | 'refusals' | 'refusal'>;
  /** Something was typed that closing would lose. */
  dirty?: boolean;
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  onDecide: () => void;
  onClose: () => void;
  children?: ReactNode;
  /** What would follow from it. */
  preview?: ReactNode;
}

/** A decision of leadership: its fields, who makes it where the device does not know, and the button that makes it. */
export function DecisionDialog(props: Props) {
  const { title, description, decide, tone = 'primary', dirty = false } = props;
  const { signature, refusals, refusal } = props.decision;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const guard = useCloseGuard(dirty, props.onClose);
  useFirstError(form, refusals);
  return (
    <Dialog
      open
      onOpenChange={guard.onOpenChange}
      title={title}
      description={description}
      initialFocus={props.initialFocus}
      footer={
        <FormFoot
          form={id}
          saveLabel={decide}
          tone={tone}
          refusal={refusal}
          asking={guard.asking}
          onGoOn={guard.goOn}
          onClose={props.onClose}
        />
      }
    >
      <form
        ref={form}
        id={id}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          props.onDecide();
        }}
      >
        {props.children}
        <SignatureField signature={signature} />
        {props.preview}
      </form>
    </Dialog>
  );
}
