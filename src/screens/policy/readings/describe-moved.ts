import type { Policy } from '../../../core/policy/policy.ts';

type Levels = Readonly<Record<string, number | null>>;

const enteredOf = ({ regions }: Pick<Policy, 'regions'>, levels: Levels) =>
  regions.filter(({ id }) => (levels[id] ?? null) !== null);

/** What the numbers give each region: "EMEA 4, Americas 2." */
export function describeLevels(policy: Pick<Policy, 'regions'>, levels: Levels): string {
  const entered = enteredOf(policy, levels);
  if (entered.length === 0) return 'No numbers are entered.';
  return `${entered.map(({ id, name }) => `${name} ${levels[id]}`).join(', ')}.`;
}

/** Which regions' levels move between two readings: "EMEA 4 → 2." */
export function describeMoved(policy: Pick<Policy, 'regions'>, before: Levels, after: Levels): string {
  const moved = enteredOf(policy, before).filter(({ id }) => before[id] !== after[id]);
  if (moved.length === 0) return 'The numbers of now give the same levels.';
  return `${moved.map(({ id, name }) => `${name} ${before[id]} → ${after[id]}`).join(', ')}.`;
}
