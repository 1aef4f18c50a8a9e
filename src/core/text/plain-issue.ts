import type { BaseIssue } from 'valibot';

type Issue = Pick<BaseIssue<unknown>, 'message' | 'expected' | 'received'>;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a group of named values',
  undefined: 'missing',
  null: 'empty',
};
const LONGEST = 80;

const wordsOf = (kind: string): string => {
  const words = KINDS[kind] ?? kind;
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`;
};

function expectedWords(expected: string): string {
  const [, sign = '', limit = ''] = /^([<>]=?)(.+)$/.exec(expected) ?? [];
  if (sign === '>=') return `${limit} or more`;
  if (sign === '<=') return `${limit} or less`;
  if (sign !== '') return sign === '>' ? `more than ${limit}` : `less than ${limit}`;
  if (!expected.startsWith('(')) return wordsOf(expected);
  return `one of ${expected.slice(1, -1).split(' | ').map(wordsOf).join(', ')}`;
}

/**
 * What a schema objects to, in plain words to stand behind the place: its own wording where it has one, otherwise what it wants
 * and what is there. Long values are cut.
 *
 * @example plainIssue(issue) // 'is missing', 'should be a number, but is "3"', 'should be one of "all", "any", but is "some"'
 */
export function plainIssue({ message, expected, received }: Issue): string {
  if (!message.startsWith('Invalid ') || expected === null) return message;
  if (received === 'undefined') return 'is missing';
  return `should be ${expectedWords(expected)}, but is ${wordsOf(received)}`;
}
