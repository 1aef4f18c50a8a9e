import { plainWords } from '../words/plain-words.ts';

/**
 * The parts of a name in one order, without case and accents, so that "Dupont, Marie" and "Marie DUPONT" are the same.
 *
 * @example nameParts('Dupont, Marie') // ['dupont', 'marie']
 */
export function nameParts(name: string): readonly string[] {
  return plainWords(name.toLowerCase())
    .split(' ')
    .filter((part) => part !== '')
    .toSorted();
}
