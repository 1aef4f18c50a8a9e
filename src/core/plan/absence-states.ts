import type { Availability, Board, Person } from '../board/board.ts';
import type { Policy, PolicyRegion } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import { absencesOn } from './absences-on.ts';
import { dayAhead } from './day-ahead.ts';

/** A person whose state does not fit their absences. */
export interface AbsenceState {
  readonly person: string;
  readonly name: string;
  readonly region: RegionId;
  /** The UTC day that the state is for, `YYYY-MM-DD`. */
  readonly day: string;
  /** As it stands on the board. */
  readonly from: Availability;
  /** As the absences have it. */
  readonly to: Extract<Availability, 'out' | 'working'>;
}

/** Whether the person was set out for a day of an absence that is over. */
const isOutSinceAbsence = (person: Person, region: PolicyRegion, day: string): boolean => {
  const stamp = person.entered['availability'];
  if (person.availability !== 'out' || stamp === undefined) return false;
  return absencesOn(person, dayAhead(region, Date.parse(stamp.at))).some(({ to }) => to < day);
};

const wantedOf = (person: Person, region: PolicyRegion, day: string): AbsenceState['to'] | null => {
  const isAway = absencesOn(person, day).length > 0;
  if (isAway) return person.availability === 'out' ? null : 'out';
  return isOutSinceAbsence(person, region, day) ? 'working' : null;
};

/**
 * Whose state does not fit their absences at `now` (ms since the epoch), in the policy's and then the board's order: who is away on the day
 * of their region's window that is open or opens next, and stands as working or on a focus day; and who was set out for a day of an
 * absence that is over by then. Who was set out at another time may be out for another reason and is left alone, and so are
 * regions entered as two numbers, where states count for nothing (spec domain §8).
 *
 * @example absenceStates(policy, board, now) // [{ person: 'amara', name: 'Amara', region: 'emea', day: '2026-12-24', from: 'working', to: 'out' }]
 */
export const absenceStates = (
  { regions }: Pick<Policy, 'regions'>,
  board: Pick<Board, 'people' | 'regions'>,
  now: number,
): AbsenceState[] =>
  regions
    .filter(({ id }) => board.regions[id]?.entry !== 'numbers')
    .flatMap((region) => {
      const day = dayAhead(region, now);
      return board.people
        .filter((person) => person.region === region.id)
        .flatMap((person): AbsenceState[] => {
          const to = wantedOf(person, region, day);
          const { id, name, availability: from } = person;
          return to === null ? [] : [{ person: id, name, region: region.id, day, from, to }];
        });
    });
