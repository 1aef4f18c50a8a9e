import type { LiteralAudit } from '../../core/audit/audit-literal.ts';
import type { ReadingEffect } from '../../core/audit/audit.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { RegionId } from '../../core/policy/primitives.ts';
import type { Readings } from '../../core/policy/readings.ts';

/** What an audit is asked that takes too long for a page. */
export type AuditRequest =
  | { readonly ask: 'readings'; readonly policy: Policy; readonly inUse: Readings }
  | { readonly ask: 'literal'; readonly policy: Policy; readonly region: RegionId };

export type AuditAnswer =
  | { readonly about: 'readings'; readonly effects: readonly ReadingEffect[] }
  | { readonly about: 'literal'; readonly literal: LiteralAudit };

/** What goes to the worker. */
export interface AuditQuestion {
  readonly id: number;
  readonly request: AuditRequest;
}

/** What comes back from it; without an answer it could not give one. */
export interface AuditReply {
  readonly id: number;
  readonly answer: AuditAnswer | null;
}
