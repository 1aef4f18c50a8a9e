import type { Person } from '../../../core/board/board.ts';
import { isWorking } from '../../../core/level/is-working.ts';
import { absencesOn } from '../../../core/plan/absences-on.ts';
import type { GridDay } from './grid-days.ts';

/** What one cell shows. */
export interface DayMark {
  /** Null: not away. Notes of several absences are joined. */
  readonly note: string | null;
  /** How many days a run of the same note goes on from here; 0 where it began before. */
  readonly run: number;
  /** By the states on the board, on their day; null where they say nothing of it. */
  readonly state: 'out' | 'focus' | null;
}

const noteOn = (person: Person, day: string): string | null => {
  const absences = absencesOn(person, day);
  if (absences.length === 0) return null;
  return [...new Set(absences.map(({ note }) => note))].filter((note) => note !== '').join('; ');
};

const stateOn = (person: Person, { hasStates }: GridDay, isInPlay: boolean): DayMark['state'] =>
  !hasStates || person.availability === 'working' || isWorking(person, isInPlay) ? null : person.availability;

const runFrom = (notes: readonly (string | null)[], place: number): number => {
  const note = notes[place];
  if (note === null || notes[place - 1] === note) return 0;
  const end = notes.findIndex((other, at) => at > place && other !== note);
  return (end === -1 ? notes.length : end) - place;
};

/** A person's row, cell by cell. */
export const dayMarks = (person: Person, days: readonly GridDay[], isInPlay: boolean): DayMark[] => {
  const notes = days.map(({ day }) => noteOn(person, day));
  return days.map((day, place) => ({
    note: notes[place] ?? null,
    run: runFrom(notes, place),
    state: stateOn(person, day, isInPlay),
  }));
};

const awayWords = ({ note, state }: DayMark): string => {
  if (note !== null) return note === '' ? 'away' : `away, ${note}`;
  if (state === null) return 'in';
  return state === 'out' ? 'out today' : 'focus day today';
};

/** A cell in words: "Amara, Thu 24 Dec: away, leave". */
export const describeMark = (person: Pick<Person, 'name'>, day: GridDay, mark: DayMark): string =>
  [
    `${person.name}, ${day.name}: ${awayWords(mark)}`,
    ...(day.isHoliday ? ['holiday'] : day.isRest ? ['rest day'] : []),
  ].join(', ');
