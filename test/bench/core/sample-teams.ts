import type { RegionNumbers, TeamNumbers } from '../../../src/core/level/assessment.ts';
import { scattered } from './scattered.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function roster(region: string, place: number, most: number): RegionNumbers {
  const working = scattered(place, most + 1);
  const counts = Array.from({ length: working }, (_, person) => scattered(place * 31 + person, 12));
  const needOwner = scattered(place + 7, 6);
  return { region, working, openCases: sum(counts) + needOwner, counts, needOwner };
}

/** Teams of the handbook's two regions on all kinds of days, entered person by person. */
export const sampleTeams = (count: number): TeamNumbers[] =>
  Array.from({ length: count }, (_, place) => ({
    emea: roster('emea', place, 5),
    americas: roster('americas', place + count, 12),
  }));
