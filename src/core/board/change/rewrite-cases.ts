import type { Board } from '../board.ts';
import type { Case } from '../case.ts';
import type { CaseChanges } from '../edits/case-changes.ts';
import type { ChangeCases } from '../edits/change-cases.ts';
import type { Applied } from '../edits/edit-kind.ts';
import { caseChecker } from './case-checker.ts';
import { extractCases } from './extract-cases.ts';
import { insertCases } from './insert-cases.ts';
import { writeCase } from './write-case.ts';

type Written = { ok: true; board: Board; before: ChangeCases['change'] } | { ok: false; reason: string };

function write(board: Board, change: ChangeCases['change'], restores: boolean): Written {
  const changesOf = new Map(change.map(({ id, changes }) => [id, changes]));
  if (changesOf.size < change.length) return { ok: false, reason: 'A case is changed twice' };
  const before: ChangeCases['change'] = [];
  const cases = change.length === 0 ? board.cases : board.cases.map((old) => rewrite(old, changesOf, before));
  const [missing] = changesOf.keys();
  if (missing !== undefined) return { ok: false, reason: `Case ${missing} is no longer on this board` };
  const misfit = restores ? null : firstMisfit(board, change);
  return misfit === null ? { ok: true, board: { ...board, cases }, before } : { ok: false, reason: misfit };
}

function rewrite(old: Case, changesOf: Map<string, CaseChanges>, before: ChangeCases['change']): Case {
  const changes = changesOf.get(old.id);
  if (!changes) return old;
  changesOf.delete(old.id);
  const { after, before: earlier } = writeCase(old, changes);
  before.push({ id: old.id, changes: earlier });
  return after;
}

function firstMisfit(board: Board, change: ChangeCases['change']): string | null {
  const check = caseChecker(board);
  for (const { id, changes } of change) {
    const reason = check(changes);
    if (reason !== null) return `Case ${id}: ${reason}`;
  }
  return null;
}

/** Whether the checks would refuse what the inverse puts back. */
const mustRestore = (board: Board, add: readonly Case[], change: ChangeCases['change']): boolean =>
  firstMisfit(board, [...change, ...add.map((one) => ({ id: one.id, changes: one }))]) !== null;

/**
 * Removes, changes and adds cases, in this order, all or none.
 *
 * @example rewriteCases(board, { kind: 'changeCases', add: [], change: [], remove: ['4711'] })
 */
export function rewriteCases(board: Board, action: ChangeCases): Applied {
  const { add, change, remove, positions = [], restores = false } = action;
  const left = extractCases(board, remove);
  if (!left.ok) return left;
  const written = write(left.board, change, restores);
  if (!written.ok) return written;
  const done = insertCases(written.board, add, { positions, restores });
  if (!done.ok) return done;
  const flag = mustRestore(board, left.cases, written.before) ? { restores: true as const } : {};
  const inverse: ChangeCases = {
    kind: 'changeCases',
    add: left.cases,
    positions: left.positions,
    change: written.before,
    remove: add.map((one) => one.id),
    ...flag,
  };
  return { ok: true, board: done.board, inverse };
}
