import type { Person } from '../board/board.ts';

/** From a day to a day, both included. */
export type Absence = Person['away'][number];

/**
 * A person's absences that cover a UTC day. First and last day belong to an absence, and one that ends before it begins
 * covers no day.
 *
 * @example absencesOn(amara, '2026-12-24') // [{ from: '2026-12-24', to: '2026-12-26', note: 'leave' }]
 */
export const absencesOn = ({ away }: Pick<Person, 'away'>, day: string): Absence[] =>
  away.filter(({ from, to }) => from <= day && day <= to);
