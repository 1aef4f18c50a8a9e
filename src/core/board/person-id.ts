import { isBornName } from '../policy/primitives.ts';
import type { Person } from './board.ts';

/**
 * A readable id for a new person: the name in lower case without accents, numbered where it is taken.
 *
 * @example personId('Amara', []) // 'amara'
 */
export const personId = (name: string, people: readonly Pick<Person, 'id'>[]): string => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  const base = plain === '' ? 'person' : plain;
  const taken = new Set(people.map((person) => person.id));
  let id = base;
  for (let number = 2; taken.has(id) || isBornName(id); number += 1) id = `${base}-${number}`;
  return id;
};
