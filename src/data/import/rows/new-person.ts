import type { Person } from '../../../core/board/board.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';

/** Somebody who comes to the board with an import: working, with no count yet. */
export function newPerson(id: string, name: string, region: RegionId): Person {
  return { id, name, region, availability: 'working', focusConfirmed: false, openCases: 0, away: [], entered: {} };
}
