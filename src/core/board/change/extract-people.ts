import type { Board, Person } from '../board.ts';
import type { Owned } from './insert-people.ts';

interface Extracted {
  ok: true;
  board: Board;
  /** In the board's order, with their places. */
  people: Person[];
  positions: number[];
  /** The cases that lost their owner. */
  owned: Owned[];
}

/**
 * Takes people off the board; their cases lose the owner, save those that `keep` names. Refuses when one of them is
 * there no longer.
 *
 * @example extractPeople(board, ['amara'], []) // { ok: true, people: [amara], positions: [0], owned: […], board }
 */
export function extractPeople(
  board: Board,
  ids: readonly string[],
  keep: readonly string[],
): Extracted | { ok: false; reason: string } {
  const leaving = new Set(ids);
  const places = board.people.flatMap((person, position) => (leaving.has(person.id) ? [{ person, position }] : []));
  const present = new Set(places.map(({ person }) => person.id));
  const missing = ids.find((id) => !present.has(id));
  if (missing !== undefined) return { ok: false, reason: `“${missing}” is no longer among the people of this board` };
  const kept = new Set(keep);
  const owned = board.cases.flatMap((one) =>
    one.owner !== null && leaving.has(one.owner) && !kept.has(one.id) ? [{ case: one.id, owner: one.owner }] : [],
  );
  const unowned = new Set(owned.map((one) => one.case));
  return {
    ok: true,
    board: {
      ...board,
      people: board.people.filter((person) => !leaving.has(person.id)),
      cases:
        owned.length === 0
          ? board.cases
          : board.cases.map((one) => (unowned.has(one.id) ? { ...one, owner: null } : one)),
    },
    people: places.map(({ person }) => person),
    positions: places.map(({ position }) => position),
    owned,
  };
}
