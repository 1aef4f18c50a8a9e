import type { Person, Stamp } from '../../core/board/board.ts';
import { personId } from '../../core/board/person-id.ts';

/**
 * The people of a typed list, one between commas, semicolons or line ends; each with an id of their own. Whoever types
 * them says that they work today.
 */
export const newPeople = (names: string, region: string, people: readonly Person[], stamp: Stamp): Person[] => {
  const added: Person[] = [];
  for (const name of names.split(/[,;\n]/).map((part) => part.trim())) {
    if (name === '') continue;
    const id = personId(name, [...people, ...added]);
    added.push({
      id,
      name,
      region,
      availability: 'working',
      focusConfirmed: false,
      openCases: 0,
      away: [],
      entered: { availability: stamp },
    });
  }
  return added;
};
