import type { Person } from '../board/board.ts';
import { isWorking } from '../level/is-working.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { absencesOn, type Absence } from './absences-on.ts';
import { dayOfStates } from './day-of-states.ts';
import type { PlanBasis } from './plan-request.ts';
import type { PlannedOut } from './plan.ts';

/** Sorted, so that the order in which absences were entered does not show. */
const notesOf = (absences: readonly Absence[]): string =>
  [...new Set(absences.map(({ note }) => note).filter((note) => note !== ''))].toSorted().join('; ');

const outOn = (person: Person, day: string, isIn: boolean): PlannedOut[] => {
  const absences = absencesOn(person, day);
  if (isIn && absences.length === 0) return [];
  const { id, name } = person;
  return [{ person: id, name, note: notesOf(absences), because: isIn ? 'absence' : 'state' }];
};

/**
 * Who of a region is out on a UTC day: who has an absence that covers it, each once. On the day that the states on the
 * board speak of also who is out or on a focus day; on other days nobody's state of today counts (spec domain §8). In the
 * board's order.
 *
 * @example peopleOut(basis, emea, '2026-12-24') // [{ person: 'amara', name: 'Amara', note: 'leave', because: 'absence' }]
 */
export const peopleOut = ({ board, request }: PlanBasis, region: PolicyRegion, day: string): PlannedOut[] => {
  const hasStates = request.now !== undefined && dayOfStates(region, request.now) === day;
  return board.people
    .filter((person) => person.region === region.id)
    .flatMap((person) => outOn(person, day, !hasStates || isWorking(person, board.inPlay !== null)));
};
