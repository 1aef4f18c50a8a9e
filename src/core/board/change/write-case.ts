import type { Case } from '../case.ts';
import type { CaseChanges } from '../edits/case-changes.ts';
import { pickFields } from './pick-fields.ts';

/**
 * A case with some fields written, and the changes that write the old values back. The print of an import is the one
 * field that a case may lack: null stands for its absence.
 *
 * @example writeCase(old, { status: 'solved' }) // { after: { …, status: 'solved' }, before: { status: 'open' } }
 */
export function writeCase(old: Case, { imported, ...fields }: CaseChanges): { after: Case; before: CaseChanges } {
  const before: CaseChanges = pickFields(old, fields);
  if (imported === undefined) return { after: { ...old, ...fields }, before };
  const { imported: earlier = null, ...rest } = { ...old, ...fields };
  return { after: imported === null ? rest : { ...rest, imported }, before: { ...before, imported: earlier } };
}
