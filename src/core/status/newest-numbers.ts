import type { StatusRegion } from './status-file.ts';

/**
 * When the newest number of any region was entered, in ms since the epoch; null when no region knows.
 *
 * @example newestNumbers(status) // Date.parse('2026-12-29T14:30:00Z')
 */
export function newestNumbers({
  regions,
}: {
  readonly regions: readonly Pick<StatusRegion, 'countsAt'>[];
}): number | null {
  const known = regions.flatMap(({ countsAt }) => (countsAt === null ? [] : [Date.parse(countsAt)]));
  return known.length === 0 ? null : Math.max(...known);
}
