import type { Board, BoardRegion, Person } from '../board/board.ts';
import type { TriedPart } from './tried-part.ts';

const personOf = (board: Board, id: string): Person | undefined => board.people.find((person) => person.id === id);

const regionOf = ({ regions }: Board, id: string): BoardRegion | undefined =>
  Object.hasOwn(regions, id) ? regions[id] : undefined;

/** What stands on the board where a part would write; undefined where there is no such place any more. */
function standing(board: Board, part: TriedPart): string | number | null | undefined {
  switch (part.kind) {
    case 'setAvailability':
      return personOf(board, part.person)?.availability;
    case 'setOpenCases':
      return personOf(board, part.person)?.openCases;
    case 'setNoOwner':
      return regionOf(board, part.region)?.noOwner;
    case 'setRegionWorking':
      return regionOf(board, part.region)?.working;
    case 'setRegionCases':
      return regionOf(board, part.region)?.openCases;
  }
}

const wanted = (part: TriedPart): string | number | null =>
  part.kind === 'setAvailability' ? part.availability : part.value;

/**
 * Of the changes that somebody tries beside a board those that would change it as it is now: whoever left the board since
 * is left out, and so is what the board says already.
 *
 * @example pickChanges(board, [{ kind: 'setOpenCases', person: 'amara', value: 8 }]) // [] where Amara has 8
 */
export const pickChanges = (board: Board, parts: readonly TriedPart[]): TriedPart[] =>
  parts.filter((part) => {
    const now = standing(board, part);
    return now !== undefined && now !== wanted(part);
  });
