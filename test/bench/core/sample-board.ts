import * as v from 'valibot';
import { boardSchema, type Board } from '../../../src/core/board/board.ts';
import { CASE_STATUSES } from '../../../src/core/board/case.ts';
import { PRIORITIES, SEGMENTS } from '../../../src/core/policy/primitives.ts';
import { scattered } from './scattered.ts';

/** The moment at which the boards are looked at: both coverages are open. */
export const NOW = Date.parse('2026-12-29T14:42:00Z');

const REGIONS = ['emea', 'americas'] as const;
const WORDS = [
  'search',
  'sync',
  'login',
  'upgrade',
  'webhook',
  'permissions',
  'timeout',
  'license',
  'indexing',
  'batch',
];
const CUSTOMERS = ['Contoso', 'Fabrikam', 'Northwind', 'Tailspin', 'Adatum', 'Litware'];

const pick = <Value>(from: readonly Value[], place: number): Value | undefined => from[scattered(place, from.length)];

function sampleCase(place: number, people: readonly { readonly id: string }[]) {
  return {
    id: `${100_000 + place}`,
    title: `${pick(WORDS, place)} stops after ${pick(WORDS, place + 1)} (${place})`,
    customer: pick(CUSTOMERS, place),
    segment: pick(SEGMENTS, place + 2),
    priority: pick(PRIORITIES, place + 3),
    // Most are active: those are the ones that are ranked.
    status: scattered(place + 4, 4) === 0 ? pick(CASE_STATUSES, place + 5) : 'open',
    openedAt: new Date(NOW - scattered(place + 6, 60 * 86_400) * 1000).toISOString(),
    owner: scattered(place + 7, 5) === 0 ? null : pick(people, place + 8)?.id,
    region: pick(REGIONS, place + 9),
    openedByCE: scattered(place + 10, 2) === 0,
  };
}

/** Cases as a help desk has them, owned by some people. */
export const sampleCases = (count: number, people: readonly { readonly id: string }[]) =>
  Array.from({ length: count }, (_, place) => sampleCase(place, people));

/** A board in play whose counts come from its cases. */
export function sampleBoard(peopleCount: number, caseCount: number): Board {
  const people = Array.from({ length: peopleCount }, (_, place) => ({
    id: `person-${place}`,
    name: `Person ${place}`,
    region: pick(REGIONS, place),
    openCases: scattered(place, 12),
  }));
  return v.parse(boardSchema, {
    format: 'evenkeel-board',
    version: 1,
    regions: { emea: {}, americas: {} },
    inPlay: { since: '2026-12-23T09:00:00Z' },
    countSource: 'queue',
    people,
    cases: sampleCases(caseCount, people),
  });
}
