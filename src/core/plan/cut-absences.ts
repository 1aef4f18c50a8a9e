import { addDays } from './add-days.ts';
import type { Absence } from './absences-on.ts';

const cutOne = (absence: Absence, first: string, last: string): Absence[] => {
  const { from, to } = absence;
  if (to < from || last < from || to < first) return [absence];
  const before = from < first ? [{ ...absence, to: addDays(first, -1) }] : [];
  const after = last < to ? [{ ...absence, from: addDays(last, 1) }] : [];
  return [...before, ...after];
};

/**
 * A person's absences without the days from a first to a last one (UTC, `YYYY-MM-DD`, both included): each that covers some
 * of them is cut there, into two where it goes on after them. Notes stay. Where the last day comes before the first, and for
 * an absence that covers no day, nothing changes (spec domain §8).
 *
 * @example cutAbsences([{ from: '2026-12-21', to: '2026-12-31', note: '' }], '2026-12-24', '2026-12-26') // 21 to 23 and 27 to 31 Dec
 */
export const cutAbsences = (away: readonly Absence[], first: string, last: string): Absence[] =>
  last < first ? [...away] : away.flatMap((absence) => cutOne(absence, first, last));
