import type { Board } from '../board/board.ts';
import type { PolicyRegion } from '../policy/policy.ts';

const MOST = 3;

interface Names {
  readonly people: Board['people'];
  readonly regions: readonly Pick<PolicyRegion, 'id' | 'name'>[];
}

const KINDS: Readonly<Record<string, (names: Names, id: string) => string>> = {
  people: ({ people }, id) => people.find((one) => one.id === id)?.name ?? 'a person',
  cases: (_, id) => `case ${id}`,
  checkIns: () => 'a check-in',
  announcements: () => 'a message',
  timeLog: () => 'logged hours',
  regions: ({ regions }, id) => `the numbers of ${regions.find((one) => one.id === id)?.name ?? id}`,
  readings: () => 'a reading',
};

function thingOf(names: Names, key: string): string {
  const [kind = '', id = ''] = key.split('/');
  return KINDS[kind]?.(names, id) ?? 'a setting of the board';
}

/**
 * What of an earlier board stands there with a later value, in words, by the keys that the look back named as missing; null
 * where nothing is. Names at most three things.
 *
 * @example describeMissing(['people/amara/openCases', 'cases/4711/owner'], board, policy.regions) // 'Amara, case 4711'
 */
export function describeMissing(
  missing: readonly string[],
  { people }: Pick<Board, 'people'>,
  regions: Names['regions'],
): string | null {
  const things = [...new Set(missing.map((key) => thingOf({ people, regions }, key)))];
  if (things.length === 0) return null;
  const named = things.slice(0, MOST).join(', ');
  return things.length > MOST ? `${named} and ${things.length - MOST} more` : named;
}
