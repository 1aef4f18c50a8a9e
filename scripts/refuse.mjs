import { exit } from 'node:process';

/**
 * Ends a command that cannot do what was asked, with words for people in place of a stack.
 *
 * @param {string} why
 * @returns {never}
 */
export function refuse(why) {
  console.error(why);
  exit(1);
}

/**
 * Ends a command that was given words it does not know, and says which it does.
 *
 * @param {readonly string[]} words
 * @param {readonly string[]} known
 * @param {(word: string) => boolean} [isKnown]
 */
export function refuseUnknown(words, known, isKnown = (word) => known.includes(word)) {
  const unknown = words.filter((word) => !isKnown(word));
  if (unknown.length > 0) refuse(`Not known here: ${unknown.join(', ')}. There is: ${known.join(', ')}`);
}
