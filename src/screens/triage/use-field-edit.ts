import { useCallback, useState } from 'react';
import type { EditAction } from '../../core/board/edit.ts';
import type { Outcome } from '../../state/outcome.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRefusal } from '../../state/use-refusal.ts';

interface FieldEdit {
  readonly edit: (action: EditAction) => Outcome;
  /** Why the last one was refused, to stand beside the field; empty when it was not. */
  readonly refusal: string;
  readonly refuse: (reason: string) => void;
}

/** Edits of a field that shows a refusal beside itself, so that no message has to. */
export const useFieldEdit = (): FieldEdit => {
  const makeEdit = useEdit();
  const { dismiss } = useRefusal();
  const [refusal, refuse] = useState('');
  const edit = useCallback(
    (action: EditAction): Outcome => {
      const outcome = makeEdit(action);
      refuse(outcome.ok ? '' : outcome.reason);
      if (!outcome.ok) dismiss();
      return outcome;
    },
    [makeEdit, dismiss],
  );
  return { edit, refusal, refuse };
};
