import type { Board, Person } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { casesOfPerson } from './cases-of-person.ts';
import { countsByQueue } from './counts-by-queue.ts';
import { evaluateLevel } from './evaluate-level.ts';
import type { BoardState } from './region-state.ts';

/** Somebody who could be called back from a focus day. */
export interface Standby {
  readonly person: Person;
  /** The live level of the region with this one person working besides. */
  readonly level: number;
}

/**
 * Who stands by in a region: people on a confirmed focus day while its level in force is the policy's or harsher (handbook
 * page 004, level 3), each with the live level that calling back this person alone would give. Their cases are the region's
 * already. Nobody out of play, and in a region entered as two numbers.
 *
 * @example standbyPeople(policy, board, state, 'emea') // [{ person: farah, level: 1 }]
 */
export const standbyPeople = (
  policy: Policy,
  board: Board,
  { regions }: Pick<BoardState, 'regions'>,
  region: RegionId,
): Standby[] => {
  const own = regions.find((one) => one.region.id === region);
  const numbers = own?.assessment?.numbers;
  if (!numbers?.counts || (own?.inForce ?? 0) < policy.focusStandbyFrom) return [];
  const { counts, working } = numbers;
  const team = Object.fromEntries(regions.map((one) => [one.region.id, one.assessment?.numbers ?? null]));
  const queue = board.countSource === 'queue' ? countsByQueue(board) : null;
  const standby = board.people.filter(
    (person) => person.region === region && person.availability === 'focus' && person.focusConfirmed,
  );
  return standby.map((person) => {
    const recalled = { ...numbers, working: working + 1, counts: [...counts, casesOfPerson(person, queue)] };
    return { person, level: evaluateLevel(policy, board.readings, { ...team, [region]: recalled }, region) ?? 1 };
  });
};
