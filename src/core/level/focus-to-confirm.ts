import type { Board } from '../board/board.ts';
import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { evaluateLevel } from './evaluate-level.ts';
import { regionNumbers } from './region-numbers.ts';
import type { Standby } from './standby-people.ts';

/**
 * Whose focus day waits for leadership's yes in a region, each with the live level that a yes to this one alone would give
 * (spec domain §4). Until then they count as working; afterwards their cases stay the region's. Nobody out of play, and in
 * a region entered as two numbers.
 *
 * @example focusToConfirm(policy, board, 'emea') // [{ person: bruno, level: 6 }]
 */
export const focusToConfirm = (policy: Policy, board: Board, region: RegionId): Standby[] => {
  if (board.inPlay === null || board.regions[region]?.entry === 'numbers') return [];
  const asking = board.people.filter(
    (person) => person.region === region && person.availability === 'focus' && !person.focusConfirmed,
  );
  return asking.map((person) => {
    const people = board.people.map((one) => (one === person ? { ...one, focusConfirmed: true } : one));
    const team = regionNumbers({ ...board, people }, policy);
    return { person, level: evaluateLevel(policy, board.readings, team, region) ?? 1 };
  });
};
