import { CASE_LIMIT, type Board } from '../board.ts';

import type { Case } from '../case.ts';
import { caseChecker } from './case-checker.ts';
import { insertAt } from './insert-at.ts';

interface Options {
  /** Places of the cases in the result, ascending; cases without one come last. */
  readonly positions: readonly number[];
  /** Puts back what was there: links, owners and regions are not checked again. */
  readonly restores: boolean;
}

function duplicate(board: Board, cases: readonly Case[]): string | null {
  if (cases.length === 0) return null;
  const ids = new Set(board.cases.map((one) => one.id));
  for (const { id } of cases) {
    if (ids.has(id)) return `There is already a case ${id}`;
    ids.add(id);
  }
  return null;
}

function tooMany(board: Board, cases: readonly Case[]): string | null {
  const isTooMany = board.cases.length + cases.length > CASE_LIMIT;
  return isTooMany ? `A board holds at most ${CASE_LIMIT.toLocaleString('en')} cases` : null;
}

function misfit(board: Board, cases: readonly Case[]): string | null {
  const check = caseChecker(board);
  for (const one of cases) {
    const reason = check(one);
    if (reason !== null) return `Case ${one.id}: ${reason}`;
  }
  return null;
}

/**
 * Puts cases on the board; refuses an id taken twice, a link of another scheme, an owner or region the board does not
 * have.
 *
 * @example insertCases(board, [added], { positions: [], restores: false }) // { ok: true, board }
 */
export function insertCases(
  board: Board,
  cases: readonly Case[],
  { positions, restores }: Options,
): { ok: true; board: Board } | { ok: false; reason: string } {
  const reason = tooMany(board, cases) ?? duplicate(board, cases) ?? (restores ? null : misfit(board, cases));
  if (reason !== null) return { ok: false, reason };
  return { ok: true, board: { ...board, cases: insertAt(board.cases, cases, positions) } };
}
