/**
 * A moment as an ISO text while it lies after `now` (both in ms since the epoch); null once it has passed, or where there is
 * none.
 *
 * @example instantAfter(Date.parse('2026-12-29T17:30:00Z'), now) // '2026-12-29T17:30:00.000Z'
 */
export const instantAfter = (moment: number | null, now: number): string | null =>
  moment === null || moment <= now ? null : new Date(moment).toISOString();
