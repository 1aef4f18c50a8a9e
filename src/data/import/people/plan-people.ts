import type { Person } from '../../../core/board/board.ts';
import { personId } from '../../../core/board/person-id.ts';
import type { PersonLine } from '../../../core/import/import-preview.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import { nameParts } from '../rows/name-parts.ts';
import { newPerson } from '../rows/new-person.ts';
import type { RawPerson } from './read-people.ts';

interface PeopleOutcome {
  readonly lines: readonly PersonLine[];
  readonly added: readonly Person[];
}

const keyOf = (name: string): string => nameParts(name).join(' ') || name;

/** Decides for every line of a list whether somebody comes: not twice, and not whom the board has already. */
export function planPeople(
  people: readonly RawPerson[],
  board: readonly Person[],
  regionOf: (person: RawPerson) => RegionId | null,
): PeopleOutcome {
  const onBoard = new Set(board.map(({ name }) => keyOf(name)));
  const seen = new Set<string>();
  const added: Person[] = [];
  const ids = board.map(({ id }) => ({ id }));
  const lines = people.map((person): PersonLine => {
    const key = keyOf(person.name);
    const region = regionOf(person);
    const line = { name: person.name, region, line: person.line, source: person.source };
    if (onBoard.has(key)) return { ...line, state: 'same' };
    if (seen.has(key)) return { ...line, state: 'twice' };
    seen.add(key);
    if (region === null) return { ...line, state: 'no-region' };
    const id = personId(person.name, ids);
    ids.push({ id });
    added.push(newPerson(id, person.name, region));
    return { ...line, state: 'add' };
  });
  return { lines, added };
}
