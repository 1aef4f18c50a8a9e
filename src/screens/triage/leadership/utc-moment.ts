import { parseInstant } from '../../../core/clock/parse-instant.ts';

/** As a field for day and time holds a UTC moment: "2026-12-29T14:42". */
export const utcMoment = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

/** The moment such a field names, in ms; null while it names none. */
export const readUtcMoment = (text: string): number | null => parseInstant(`${text}Z`);
