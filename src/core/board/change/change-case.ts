import type { Board } from '../board.ts';
import type { Case } from '../case.ts';
import type { Applied } from '../edits/edit-kind.ts';
import type { CaseChanges } from '../edits/case-changes.ts';
import { caseChecker } from './case-checker.ts';
import { writeCase } from './write-case.ts';

/**
 * Writes some fields of one case; the inverse writes the old values back. Refuses when that case is on the board no
 * longer. The other cases stay the same objects.
 *
 * @example changeCase(board, '4711', () => ({ status: 'solved' }))
 */
export function changeCase(board: Board, id: string, changesOf: (old: Case) => CaseChanges): Applied {
  const index = board.cases.findIndex((one) => one.id === id);
  const old = board.cases[index];
  if (!old) return { ok: false, reason: `Case ${id} is no longer on this board` };
  const changes = changesOf(old);
  const { after, before } = writeCase(old, changes);
  const restores = caseChecker(board)(before) === null ? {} : { restores: true as const };
  return {
    ok: true,
    board: { ...board, cases: board.cases.with(index, after) },
    inverse: { kind: 'editCase', case: id, changes: before, ...restores },
  };
}
