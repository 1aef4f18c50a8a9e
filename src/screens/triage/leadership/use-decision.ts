import { useState } from 'react';
import type { EditAction } from '../../../core/board/edit.ts';
import { useRefusal } from '../../../state/use-refusal.ts';
import { useToldEdit } from '../use-told-edit.ts';
import { useSignature, type Signature } from './use-signature.ts';

export interface Decision<Errors> {
  readonly signature: Signature;
  /** Why fields were refused. */
  readonly errors: Errors;
  readonly refusals: number;
  readonly refusal: string;
  readonly forget: (field: keyof Errors) => void;
  /** Makes the edit once its fields are right and somebody signs; then closes. */
  readonly decide: (errors: Errors, action: (by: string) => EditAction) => void;
}

/** What every decision of leadership goes through: fields that are checked, a name, an edit that can be taken back. */
export const useDecision = <Errors extends object>(none: Errors, onClose: () => void): Decision<Errors> => {
  const edit = useToldEdit();
  const { dismiss } = useRefusal();
  const signature = useSignature();
  const [errors, setErrors] = useState(none);
  const [refusals, setRefusals] = useState(0);
  const [refusal, setRefusal] = useState('');
  return {
    signature,
    errors,
    refusals,
    refusal,
    forget: (field) => setErrors((before) => ({ ...before, [field]: undefined })),
    decide: (found, action) => {
      setErrors(found);
      const signed = signature.sign();
      if (!signed || Object.keys(found).length > 0) return setRefusals((count) => count + 1);
      const outcome = edit(action(signature.name));
      if (outcome.ok) return onClose();
      // It stands here, so that no message has to say it too.
      dismiss();
      setRefusal(outcome.reason);
    },
  };
};
