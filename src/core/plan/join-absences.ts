import { addDays } from './add-days.ts';
import type { Absence } from './absences-on.ts';

const KNOWN = new Set(['from', 'to', 'note']);

/** Only what this version knows: nothing is lost when two of them become one. */
const isPlain = (absence: Absence): boolean =>
  absence.from <= absence.to && Object.keys(absence).every((key) => KNOWN.has(key));

const touches = (earlier: Absence, later: Absence): boolean =>
  isPlain(earlier) && earlier.note === later.note && addDays(later.from, -1) <= earlier.to;

const compareText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const compareDays = (one: Absence, other: Absence): number =>
  compareText(one.from, other.from) || compareText(one.to, other.to) || compareText(one.note, other.note);

/**
 * A person's absences by their first day, those with the same note that overlap or follow each other without a day between
 * made one. No day becomes away or loses its note. One that ends before it begins, or that carries fields this version does
 * not know, stays as it is.
 *
 * @example joinAbsences([{ from: '2026-12-25', to: '2026-12-26', note: '' }, { from: '2026-12-24', to: '2026-12-24', note: '' }]) // 24 to 26 Dec
 */
export const joinAbsences = (away: readonly Absence[]): Absence[] => {
  const joined: Absence[] = [];
  for (const absence of away.toSorted(compareDays)) {
    const place = isPlain(absence) ? joined.findIndex((earlier) => touches(earlier, absence)) : -1;
    const earlier = joined[place];
    if (earlier === undefined) joined.push(absence);
    else if (absence.to > earlier.to) joined[place] = { ...earlier, to: absence.to };
  }
  return joined.toSorted(compareDays);
};
