import type { Case } from '../../../core/board/case.ts';
import type { SaidField, SaidFields } from '../rows/said-fields.ts';
import { newlySaid } from './imported-print.ts';

export type CaseUpdate = Partial<Pick<Case, SaidField>>;

/**
 * What an import changes in a case that is on the board: the fields of which the export says something new since the
 * last import, where that differs from what stands here. Pin, request, exception and everything the export says nothing
 * about stay. Empty where nothing changes.
 */
export function mergeCase(current: Case, said: SaidFields, print: string): CaseUpdate {
  const fields = newlySaid(said, print, current.imported ?? null);
  return Object.fromEntries(
    fields.filter((field) => said[field] !== current[field]).map((field) => [field, said[field]]),
  );
}
