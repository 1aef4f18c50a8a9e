import type { LiteralAudit } from '../core/audit/audit-literal.ts';
import type { RegionId } from '../core/policy/primitives.ts';
import { useAuditAnswer } from './use-audit-answer.ts';
import { usePolicy } from './use-policy.ts';

/** Where the table in use, at its word, gives a region no level or several; null while it is worked out. */
export const useLiteralAudit = (region: RegionId): LiteralAudit | null => {
  const answer = useAuditAnswer({ ask: 'literal', policy: usePolicy(), region });
  return answer?.about === 'literal' ? answer.literal : null;
};
