import { isBornName } from '../policy/primitives.ts';
import { slugOf } from '../text/slug-of.ts';
import type { Person } from './board.ts';

/**
 * A readable id for a new person: the name in lower case without accents, numbered where it is taken.
 *
 * @example personId('Amara', []) // 'amara'
 */
export const personId = (name: string, people: readonly Pick<Person, 'id'>[]): string => {
  const plain = slugOf(name, 80);
  const base = plain === '' ? 'person' : plain;
  const taken = new Set(people.map((person) => person.id));
  let id = base;
  for (let number = 2; taken.has(id) || isBornName(id); number += 1) id = `${base}-${number}`;
  return id;
};
