import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';

/** From … to, both included. */
export type LiteralRange = readonly [from: number, to: number];

/**
 * The SEs working that a level names for a region when its count is read as the number it is, and not as a ceiling: at level 1
 * from its count to what is planned; above it from the number after the next lower count of the region, or that count alone
 * where there is none (handbook page 004; spec domain §3). Null where the level names none.
 *
 * @example literalRange(HANDBOOK_POLICY, 2, 'americas') // [6, 8]
 */
export function literalRange(
  { levels, regions }: Pick<Policy, 'levels' | 'regions'>,
  level: number,
  region: RegionId,
): LiteralRange | null {
  const count = levels[level - 1]?.staffing?.[region];
  if (count === undefined) return null;
  if (level === 1) return [count, Math.max(count, regions.find(({ id }) => id === region)?.planned.to ?? count)];
  const lower = levels.slice(1).flatMap(({ staffing }) => staffing?.[region] ?? []);
  const next = Math.max(-1, ...lower.filter((other) => other < count));
  return [next === -1 ? count : next + 1, count];
}
