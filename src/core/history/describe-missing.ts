import type { Board } from '../board/board.ts';

const MOST = 3;

const KINDS: Readonly<Record<string, (board: Board, id: string) => string>> = {
  people: ({ people }, id) => people.find((one) => one.id === id)?.name ?? 'a person',
  cases: (_, id) => `case ${id}`,
  checkIns: () => 'a check-in',
  announcements: () => 'a message',
  timeLog: () => 'logged hours',
  regions: (_, id) => `the numbers of ${id}`,
  readings: () => 'a reading',
};

function thingOf(board: Board, key: string): string {
  const [kind = '', id = ''] = key.split('/');
  return KINDS[kind]?.(board, id) ?? 'a setting of the board';
}

/**
 * What of an earlier board stands there with a later value, in words, by the keys that the look back named as missing; null
 * where nothing is. Names at most three things.
 *
 * @example describeMissing(['people/amara/openCases', 'cases/4711/owner'], board) // 'Amara, case 4711'
 */
export function describeMissing(missing: readonly string[], board: Board): string | null {
  const things = [...new Set(missing.map((key) => thingOf(board, key)))];
  if (things.length === 0) return null;
  const named = things.slice(0, MOST).join(', ');
  return things.length > MOST ? `${named} and ${things.length - MOST} more` : named;
}
