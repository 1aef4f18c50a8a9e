const DAY = 86_400_000;

/**
 * The last so many UTC days, oldest first, today last.
 *
 * @example lastDays(2, Date.parse('2026-12-29T14:42:00Z')) // ['2026-12-28', '2026-12-29']
 */
export const lastDays = (count: number, now: number): string[] =>
  Array.from({ length: count }, (_, index) => new Date(now - (count - 1 - index) * DAY).toISOString().slice(0, 10));
