import type { CaseRequest } from '../../board/case.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Priority } from '../../policy/primitives.ts';

/** What a CE asks of support for a prospect: how severe it is, and the six things that a request brings (spec domain §5). */
export interface CERequest {
  readonly priority: Priority;
  readonly request: CaseRequest;
}

export type RequestField = Policy['preSales']['requestFields'][number]['id'];

/** What stands beside a label that nobody filled in. */
export const EMPTY_MARK = '(still empty)';
/** The last line of a request, so that a signature below it is none of it. */
export const END_LINE = 'End of request';
/** Begins a line that would otherwise be read as something else. */
export const ARMOUR = '\\';
