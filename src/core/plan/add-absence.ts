import type { Absence } from './absences-on.ts';
import { cutAbsences } from './cut-absences.ts';
import { joinAbsences } from './join-absences.ts';

/**
 * A person's absences with some days more, from a UTC day to a UTC day, both included. Days that are away already keep the
 * note they have; the others get the new one, and join what they touch that carries the same note. Nothing is changed, and the very same
 * list comes back, when all of them are away already, or when the absence ends before it begins (spec domain §8).
 *
 * @example addAbsence([{ from: '2026-12-24', to: '2026-12-24', note: '' }], { from: '2026-12-25', to: '2026-12-26', note: '' }) // 24 to 26 Dec
 */
export const addAbsence = (away: readonly Absence[], added: Absence): readonly Absence[] => {
  if (added.to < added.from) return away;
  const missing = away
    .filter(({ from, to }) => from <= to)
    .reduce((left, { from, to }) => cutAbsences(left, from, to), [added]);
  return missing.length === 0 ? away : joinAbsences([...away, ...missing]);
};
