import type { Person } from '../../../core/board/board.ts';
import type { Absence } from '../../../core/plan/absences-on.ts';
import { awayEdit } from '../../../core/plan/away-edit.ts';
import { joinAbsences } from '../../../core/plan/join-absences.ts';
import { usePlannerEdit } from '../use-planner-edit.ts';
import { daysWords } from './paint-words.ts';

/** One person's absences as a list: each may be added, changed and taken out; each is one edit. */
export const useAbsenceEdits = (person: Person) => {
  const { act, locked } = usePlannerEdit();
  const put = (away: readonly Absence[], words: string): void => {
    const action = awayEdit({ people: [person] }, new Set([person.id]), () => away);
    if (action !== null) act(action, `${person.name}: ${words}`);
  };
  const others = (place: number): Absence[] => person.away.filter((_, at) => at !== place);
  return {
    locked,
    add: (typed: Absence) => put(joinAbsences([...person.away, typed]), `away ${daysWords(typed.from, typed.to)}`),
    change: (place: number, typed: Absence) =>
      put(
        joinAbsences([...others(place), { ...person.away[place], ...typed }]),
        `away ${daysWords(typed.from, typed.to)}`,
      ),
    remove: (place: number) => put(others(place), 'one absence less'),
  };
};
