import type { AuditCount } from './audit.ts';

/**
 * Counts of several audits taken together, with the share that they have together; a share of 0 where nothing was tried.
 *
 * @example sumCounts([{ inputs: 4, changed: 1, … }, { inputs: 4, changed: 3, … }]).share // 0.5
 */
export function sumCounts(counts: readonly AuditCount[]): AuditCount {
  const sum = (of: (count: AuditCount) => number): number => counts.reduce((all, count) => all + of(count), 0);
  const inputs = sum((count) => count.inputs);
  const changed = sum((count) => count.changed);
  return {
    inputs,
    changed,
    raised: sum(({ raised }) => raised),
    lowered: sum(({ lowered }) => lowered),
    share: inputs === 0 ? 0 : changed / inputs,
  };
}
