import { addDays } from './add-days.ts';
import type { Absence } from './absences-on.ts';

const cutDay = (absence: Absence, day: string): Absence[] => {
  const { from, to } = absence;
  if (day < from || to < day) return [absence];
  const before = from < day ? [{ ...absence, to: addDays(day, -1) }] : [];
  const after = day < to ? [{ ...absence, from: addDays(day, 1) }] : [];
  return [...before, ...after];
};

/**
 * A person's absences with one day less: every one that covers the day is cut there, into two where it goes on after it.
 * Notes stay.
 *
 * @example bringBack([{ from: '2026-12-24', to: '2026-12-26', note: '' }], '2026-12-25') // 24 Dec, and 26 Dec
 */
export const bringBack = (away: readonly Absence[], day: string): Absence[] =>
  away.flatMap((absence) => cutDay(absence, day));
