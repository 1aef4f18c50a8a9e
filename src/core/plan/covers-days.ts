import type { Absence } from './absences-on.ts';
import { addAbsence } from './add-absence.ts';

/**
 * Whether a person is away on every UTC day from a first to a last one, both included. False where the last comes before
 * the first.
 *
 * @example coversDays([{ from: '2026-12-24', to: '2026-12-26', note: '' }], '2026-12-25', '2026-12-27') // false
 */
export const coversDays = (away: readonly Absence[], first: string, last: string): boolean =>
  first <= last && addAbsence(away, { from: first, to: last, note: '' }) === away;
