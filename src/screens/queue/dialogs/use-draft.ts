import { useState } from 'react';
import type { CaseDraft } from './case-draft.ts';
import type { DraftErrors } from './check-draft.ts';

export interface DraftControls {
  readonly draft: CaseDraft;
  readonly dirty: boolean;
  readonly errors: DraftErrors;
  /** Counts refused saves. */
  readonly refusals: number;
  readonly set: <Field extends keyof CaseDraft>(field: Field, value: CaseDraft[Field]) => void;
  readonly fill: (fields: Partial<CaseDraft>) => void;
  readonly refuse: (errors: DraftErrors) => void;
  /** Forgets what was typed in these fields, or in all. */
  readonly forget: (...fields: (keyof CaseDraft)[]) => void;
}

/**
 * What somebody typed over a case, beginning with what is filled in for them. Fields nobody touched follow the case when
 * it is changed elsewhere.
 */
export const useDraft = (base: CaseDraft, filled: Partial<CaseDraft> = {}): DraftControls => {
  const [typed, setTyped] = useState(filled);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [refusals, setRefusals] = useState(0);
  const draft = { ...base, ...typed };
  return {
    draft,
    dirty: Object.keys(typed).length > 0 && JSON.stringify(draft) !== JSON.stringify(base),
    errors,
    refusals,
    set: (field, value) => {
      setTyped((before) => ({ ...before, [field]: value }));
      setErrors((before) => ({ ...before, [field]: undefined }));
    },
    fill: (fields) => {
      setTyped((before) => ({ ...before, ...fields }));
      setErrors({});
    },
    refuse: (reasons) => {
      setErrors(reasons);
      setRefusals((count) => count + 1);
    },
    forget: (...fields) =>
      setTyped((before) =>
        fields.length === 0
          ? {}
          : Object.fromEntries(Object.entries(before).filter(([name]) => !fields.some((field) => field === name))),
      ),
  };
};
