import { auditLiteral } from '../../core/audit/audit-literal.ts';
import { auditReadings } from '../../core/audit/audit-readings.ts';
import type { AuditAnswer, AuditRequest } from './audit-messages.ts';

/** Works an audit out, in the worker or, where there is none, beside the page. */
export function answerAudit(request: AuditRequest): AuditAnswer {
  if (request.ask === 'readings') return { about: 'readings', effects: auditReadings(request.policy, request.inUse) };
  return { about: 'literal', literal: auditLiteral(request.policy, request.region) };
}
