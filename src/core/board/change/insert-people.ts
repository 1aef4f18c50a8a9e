import { PEOPLE_LIMIT, type Board, type Person } from '../board.ts';
import { insertAt } from './insert-at.ts';

/** Which person owned a case. */
export interface Owned {
  readonly case: string;
  readonly owner: string;
}
type Inserted = { ok: true; board: Board; keep: string[] } | { ok: false; reason: string };

function refusal(board: Board, people: readonly Person[]): string | null {
  if (board.people.length + people.length > PEOPLE_LIMIT)
    return `A board holds at most ${PEOPLE_LIMIT.toLocaleString('en')} people`;
  const ids = new Set(board.people.map((person) => person.id));
  for (const { id, name, region } of people) {
    if (ids.has(id)) return `There is already somebody with the id “${id}”`;
    if (name.trim() === '') return 'A person needs a name';
    if (!Object.hasOwn(board.regions, region)) return `“${region}” is no longer among the regions of this board`;
    ids.add(id);
  }
  return null;
}

function giveBack(board: Board, owned: readonly Owned[]): Board['cases'] {
  const owners = new Map(owned.map((one) => [one.case, one.owner]));
  if (owners.size === 0) return board.cases;
  return board.cases.map((one) => {
    const owner = one.owner ?? owners.get(one.id) ?? null;
    return owner === one.owner ? one : { ...one, owner };
  });
}

/**
 * Puts people on the board, at `positions` where given, and gives them the unowned cases that `owned` names. `keep`
 * lists the cases that named one of them as owner before the person was there. Refuses ids taken twice, empty names
 * and regions the board does not have.
 *
 * @example insertPeople(board, [amara], [0], []) // { ok: true, board, keep: [] }
 */
export function insertPeople(
  board: Board,
  people: readonly Person[],
  positions: readonly number[],
  owned: readonly Owned[],
): Inserted {
  const reason = refusal(board, people);
  if (reason !== null) return { ok: false, reason };
  const ids = new Set(people.map((person) => person.id));
  const keep = board.cases.flatMap((one) => (one.owner !== null && ids.has(one.owner) ? [one.id] : []));
  return {
    ok: true,
    board: { ...board, people: insertAt(board.people, people, positions), cases: giveBack(board, owned) },
    keep,
  };
}
