import { auditMap } from '../core/audit/audit-map.ts';
import type { AuditMap, AuditSetting, ReadingEffect } from '../core/audit/audit.ts';
import type { RegionId } from '../core/policy/primitives.ts';
import type { Readings } from '../core/policy/readings.ts';
import { useAuditAnswer } from './use-audit-answer.ts';
import { useBoard } from './use-board.ts';
import { usePolicy } from './use-policy.ts';

interface Audit {
  /** What each choice of each reading would change, those in use with nothing; null while it is worked out. */
  readonly effects: readonly ReadingEffect[] | null;
  /** The levels of a region under the readings in use and under others; quick enough to ask while drawing. */
  readonly map: (region: RegionId, setting: AuditSetting, other: Readings) => AuditMap;
}

/** The audit of the policy in use, with the readings in use. */
export const useAudit = (): Audit => {
  const policy = usePolicy();
  const inUse = useBoard(({ readings }) => readings);
  const answer = useAuditAnswer({ ask: 'readings', policy, inUse });
  return {
    effects: answer?.about === 'readings' ? answer.effects : null,
    map: (region, setting, other) => auditMap(policy, region, setting, inUse, other),
  };
};
