import { isBornName } from '../policy/primitives.ts';
import type { Document } from './migrations.ts';

interface Conflict {
  path: string;
  reason: string;
  hint: string;
}

const LISTS = ['people', 'cases', 'checkIns', 'announcements'] as const;
const RENAME = 'Give each its own id.';

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
}

function findInList(name: string, list: unknown): Conflict | null {
  if (!Array.isArray(list)) return null;
  const seen = new Set<unknown>();
  for (const [index, item] of list.entries()) {
    const id = idOf(item);
    const path = `${name}[${index}].id`;
    if (typeof id === 'string' && seen.has(id)) return { path, reason: `the id “${id}” is taken twice`, hint: RENAME };
    seen.add(id);
  }
  return null;
}

const isObject = (value: unknown): value is Document => typeof value === 'object' && value !== null;

function findInRegions(regions: unknown, path = 'regions'): Conflict | null {
  if (!isObject(regions)) return null;
  if (Array.isArray(regions))
    return { path, reason: 'a list, not regions by their ids', hint: 'Write { "emea": { … } }.' };
  const id = Object.keys(regions).find(isBornName);
  if (id === undefined) return null;
  return { path: `${path}.${id}`, reason: 'this word cannot be an id', hint: 'Choose another id for this region.' };
}

function findInExpected(expected: unknown): Conflict | null {
  if (!isObject(expected)) return null;
  const days = isObject(expected['days']) ? Object.entries(expected['days']) : [];
  const ofDays = days.map(([day, regions]) => findInRegions(regions, `expectedCases.days.${day}`));
  return findInRegions(expected['regions'], 'expectedCases.regions') ?? ofDays.find((one) => one !== null) ?? null;
}

/**
 * What a schema cannot see: an id taken twice, a region called as what every object has by birth, a list of regions. Null when all is
 * well; lists that are none are left to the schema.
 *
 * @example findConflict({ people: [{ id: 'a' }, { id: 'a' }] }) // { path: 'people[1].id', reason: 'the id “a” is taken twice', … }
 */
export function findConflict(document: Document): Conflict | null {
  for (const name of LISTS) {
    const conflict = findInList(name, document[name]);
    if (conflict) return conflict;
  }
  return findInRegions(document['regions']) ?? findInExpected(document['expectedCases']);
}
