import type { Absence } from './absences-on.ts';
import { cutAbsences } from './cut-absences.ts';

/**
 * A person's absences with one day less: every one that covers the day is cut there, into two where it goes on after it.
 * Notes stay.
 *
 * @example bringBack([{ from: '2026-12-24', to: '2026-12-26', note: '' }], '2026-12-25') // 24 Dec, and 26 Dec
 */
export const bringBack = (away: readonly Absence[], day: string): Absence[] => cutAbsences(away, day, day);
