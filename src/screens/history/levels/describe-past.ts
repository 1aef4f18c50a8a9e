import type { LevelHours } from '../../../core/history/hours-at-levels.ts';

/** The harshest level of a time, in a few words. */
export function describePast(shares: readonly LevelHours[], wasInPlay: boolean): string {
  if (!wasInPlay) return 'not in play';
  const harshest = shares.findLast(({ level }) => level !== null)?.level ?? null;
  return harshest === null ? 'no level known' : `harshest in coverage: level ${harshest}`;
}
