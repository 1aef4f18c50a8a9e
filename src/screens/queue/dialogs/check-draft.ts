import * as v from 'valibot';
import type { Board } from '../../../core/board/board.ts';
import { caseChecker } from '../../../core/board/change/case-checker.ts';
import type { CaseChanges } from '../../../core/board/edits/case-changes.ts';
import { parseInstant } from '../../../core/clock/parse-instant.ts';
import { idSchema } from '../../../core/policy/primitives.ts';
import type { CaseDraft } from './case-draft.ts';

/** By field, why it cannot be kept. */
export type DraftErrors = { readonly [Field in keyof CaseDraft]?: string | undefined };

type Known = Pick<Board, 'cases' | 'people' | 'regions'>;

const idError = (id: string, { cases }: Known): string | null => {
  if (id === '') return null;
  const taken = cases.find((item) => item.id === id);
  if (taken !== undefined) return `${id} is taken${taken.title === '' ? '' : ` by “${taken.title}”`}.`;
  const read = v.safeParse(idSchema, id);
  return read.success ? null : `This cannot be an id: ${read.issues[0].message}.`;
};

const urlError = (url: string, check: (fields: CaseChanges) => string | null): string | null => {
  if (url === '') return null;
  const reason = check({ url });
  if (reason !== null) return reason;
  return URL.canParse(url) ? null : 'This is not a whole address. Example: https://desk.example.com/4711';
};

/** Why some fields cannot be kept; empty when all can. `before` is what they were, null for a new case. */
export const checkDraft = (draft: CaseDraft, before: CaseDraft | null, board: Known): DraftErrors => {
  const check = caseChecker(board);
  const changed = (field: keyof CaseDraft): boolean => before === null || draft[field] !== before[field];
  const errors: { [Field in keyof CaseDraft]?: string | null } = {
    id: before === null ? idError(draft.id.trim(), board) : null,
    title: before === null && draft.title.trim() === '' ? 'Give it a title that others recognise.' : null,
    url: changed('url') ? urlError(draft.url.trim(), check) : null,
    openedAt:
      draft.openedAt !== '' && parseInstant(`${draft.openedAt.slice(0, 16)}:00Z`) === null
        ? 'This is no date and time.'
        : null,
    owner: changed('owner') && draft.owner !== '' ? check({ owner: draft.owner }) : null,
    region: changed('region') && draft.region !== '' ? check({ region: draft.region }) : null,
    exceptionReason:
      draft.excepted && draft.exceptionReason.trim() === '' ? 'An exception needs the reason leadership gave.' : null,
  };
  return Object.fromEntries(Object.entries(errors).filter(([, reason]) => reason !== null && reason !== undefined));
};
