import { useCallback, useMemo } from 'react';
import type { Person } from '../../../core/board/board.ts';
import type { Absence } from '../../../core/plan/absences-on.ts';
import { addAbsence } from '../../../core/plan/add-absence.ts';
import { awayEdit } from '../../../core/plan/away-edit.ts';
import { coversDays } from '../../../core/plan/covers-days.ts';
import { cutAbsences } from '../../../core/plan/cut-absences.ts';
import { noteAbsences } from '../../../core/plan/note-absences.ts';
import { usePlannerEdit } from '../use-planner-edit.ts';
import type { GridDay } from './grid-days.ts';
import type { GridRange } from './grid-range.ts';
import { noteWords, paintWords, type Paint } from './paint-words.ts';

/** Some people on some days in a row. */
export interface Chosen {
  readonly people: readonly Person[];
  readonly first: string;
  readonly last: string;
}

/** What a range of the grid means; null where it holds no day, as the names do. */
export const chosenIn = (
  { top, bottom, left, right }: GridRange,
  people: readonly Person[],
  days: readonly GridDay[],
): Chosen | null => {
  const [first, last] = [days[Math.max(0, left)]?.day, days[right]?.day];
  const some = people.slice(top, bottom + 1);
  return first === undefined || last === undefined || some.length === 0 ? null : { people: some, first, last };
};

/** What a gesture makes of some days: back to work where all of them are away already, else away. */
export const paintOf = ({ people, first, last }: Chosen): Paint =>
  people.every(({ away }) => coversDays(away, first, last)) ? 'back' : 'away';

export interface DayEdits {
  readonly paint: (chosen: Chosen, paint: Paint) => void;
  /** Sets the note; days that are not away become so first. */
  readonly setNote: (chosen: Chosen, note: string) => void;
  /** Why nothing can be changed here; null where it can. */
  readonly locked: string | null;
}

const painted =
  ({ first, last }: Chosen, paint: Paint) =>
  (away: readonly Absence[]) =>
    paint === 'back' ? cutAbsences(away, first, last) : addAbsence(away, { from: first, to: last, note: '' });

/** The edits of the grid: each gesture is one, and one undo takes it back. */
export const useDayEdits = (): DayEdits => {
  const { act, locked } = usePlannerEdit();
  const change = useCallback(
    ({ people }: Chosen, changeAway: (away: readonly Absence[]) => readonly Absence[], words: string) => {
      const action = awayEdit({ people: [...people] }, new Set(people.map(({ id }) => id)), changeAway);
      if (action !== null) act(action, words);
    },
    [act],
  );
  return useMemo(
    () => ({
      paint: (chosen, paint) => {
        const names = chosen.people.map(({ name }) => name);
        change(chosen, painted(chosen, paint), paintWords(paint, names, chosen.first, chosen.last));
      },
      setNote: (chosen, note) => {
        const { people, first, last } = chosen;
        const set = (away: readonly Absence[]) =>
          noteAbsences(addAbsence(away, { from: first, to: last, note }), first, last, note);
        const names = people.map(({ name }) => name);
        change(chosen, set, noteWords(note, names, first, last));
      },
      locked,
    }),
    [change, locked],
  );
};
