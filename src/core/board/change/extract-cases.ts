import type { Board } from '../board.ts';
import type { Case } from '../case.ts';

type Extracted =
  | { ok: true; board: Board; /** In the board's order. */ cases: Case[]; /** Their places. */ positions: number[] }
  | { ok: false; reason: string };

/**
 * Takes cases off the board; refuses when one of them is there no longer.
 *
 * @example extractCases(board, ['4711']) // { ok: true, cases: [case4711], positions: [3], board }
 */
export function extractCases(board: Board, ids: readonly string[]): Extracted {
  const leaving = new Set(ids);
  const places = board.cases.flatMap((one, position) => (leaving.has(one.id) ? [{ one, position }] : []));
  const present = new Set(places.map(({ one }) => one.id));
  const missing = ids.find((id) => !present.has(id));
  if (missing !== undefined) return { ok: false, reason: `Case ${missing} is no longer on this board` };
  return {
    ok: true,
    board: places.length === 0 ? board : { ...board, cases: board.cases.filter((one) => !leaving.has(one.id)) },
    cases: places.map(({ one }) => one),
    positions: places.map(({ position }) => position),
  };
}
