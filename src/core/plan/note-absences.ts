import type { Absence } from './absences-on.ts';
import { cutAbsences } from './cut-absences.ts';
import { joinAbsences } from './join-absences.ts';

const later = (one: string, other: string): string => (one > other ? one : other);
const earlier = (one: string, other: string): string => (one < other ? one : other);

/**
 * A person's absences with another note on the days from a first to a last one (UTC, both included); days that are not
 * away stay so. An absence that reaches beyond is cut, and keeps its note outside. Nothing changes where the last day comes before
 * the first (spec domain §8).
 *
 * @example noteAbsences([{ from: '2026-12-24', to: '2026-12-26', note: '' }], '2026-12-25', '2026-12-31', 'leave') // 24 Dec, and 25 to 26 Dec "leave"
 */
export const noteAbsences = (away: readonly Absence[], first: string, last: string, note: string): Absence[] => {
  if (last < first) return [...away];
  const inside = away
    .filter(({ from, to }) => from <= to && from <= last && first <= to)
    .map((absence) => ({ ...absence, from: later(absence.from, first), to: earlier(absence.to, last), note }));
  return joinAbsences([...cutAbsences(away, first, last), ...inside]);
};
