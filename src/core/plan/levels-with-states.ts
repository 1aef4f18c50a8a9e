import type { Board } from '../board/board.ts';
import { assessBoard } from '../level/assess-board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { AbsenceState } from './absence-states.ts';

/** A region's live level; null where it has none. */
interface LevelChange {
  readonly region: RegionId;
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What the live levels would be once these people had these states, at `now` (ms since the epoch): the regions whose level
 * would be another one. The board is not touched (spec domain §8).
 *
 * @example levelsWithStates(policy, board, [{ person: 'amara', to: 'out' }], now) // [{ region: 'emea', name: 'EMEA', before: 2, after: 4 }]
 */
export const levelsWithStates = (
  policy: Policy,
  board: Board,
  states: readonly Pick<AbsenceState, 'person' | 'to'>[],
  now: number,
): LevelChange[] => {
  const wanted = new Map(states.map(({ person, to }) => [person, to]));
  const people = board.people.map((person) => {
    const availability = wanted.get(person.id);
    return availability === undefined ? person : { ...person, availability, focusConfirmed: false };
  });
  const after = assessBoard(policy, { ...board, people }, now).regions;
  return assessBoard(policy, board, now)
    .regions.map(({ region: { id, name }, live }, place) => ({
      region: id,
      name,
      before: live,
      after: after[place]?.live ?? null,
    }))
    .filter((change) => change.before !== change.after);
};
