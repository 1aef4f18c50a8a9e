import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { PolicyLevel } from '../../../src/core/policy/level-schema.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';

/** The handbook with some levels changed, by level number: `handbookWith({ 2: { load: 6 } })`. */
export function handbookWith(changes: Readonly<Record<number, Partial<PolicyLevel>>>): Policy {
  const levels = HANDBOOK_POLICY.levels.map((level) => ({ ...level, ...changes[level.level] }));
  return { ...HANDBOOK_POLICY, levels };
}
