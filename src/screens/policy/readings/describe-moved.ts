import type { Policy } from '../../../core/policy/policy.ts';

type Levels = Readonly<Record<string, number | null>>;

/** Which regions' live levels move between two readings: "EMEA 4 → 2." */
export function describeMoved({ regions }: Pick<Policy, 'regions'>, before: Levels, after: Levels): string {
  const entered = regions.filter(({ id }) => (before[id] ?? null) !== null);
  if (entered.length === 0) return 'No numbers are entered.';
  const moved = entered.filter(({ id }) => before[id] !== after[id]);
  if (moved.length === 0) return 'The numbers give the same levels.';
  return `${moved.map(({ id, name }) => `${name} ${before[id]} → ${after[id]}`).join(', ')}.`;
}
