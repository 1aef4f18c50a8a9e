import type { Case, CaseRequest, CaseStatus } from '../../../core/board/case.ts';
import type { Priority, Segment } from '../../../core/policy/primitives.ts';
import { caseOpenedAt } from '../../../core/queue/case-opened-at.ts';

/** A case as its fields on screen have it: every one a text or a yes. */
export interface CaseDraft {
  readonly id: string;
  readonly title: string;
  readonly customer: string;
  readonly segment: Segment;
  readonly priority: Priority;
  readonly status: CaseStatus;
  /** UTC to the minute, `2026-12-29T14:42`; empty where there is none that can be read. */
  readonly openedAt: string;
  /** Empty for none. */
  readonly region: string;
  /** Empty for nobody. */
  readonly owner: string;
  readonly url: string;
  readonly openedByCE: boolean;
  /** Leadership granted an exception. */
  readonly excepted: boolean;
  readonly exceptionReason: string;
  readonly request: CaseRequest;
}

const NO_REQUEST: CaseRequest = {
  summary: '',
  expected: '',
  steps: '',
  impact: '',
  designDocument: '',
  salesContext: '',
};

/** An instant as a field for date and time takes it, in UTC. */
export const minuteText = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

export const draftOf = (item: Case): CaseDraft => {
  const openedAt = caseOpenedAt(item);
  return {
    id: item.id,
    title: item.title,
    customer: item.customer,
    segment: item.segment,
    priority: item.priority,
    status: item.status,
    openedAt: openedAt === null ? '' : minuteText(openedAt),
    region: item.region ?? '',
    owner: item.owner ?? '',
    url: item.url ?? '',
    openedByCE: item.openedByCE,
    excepted: item.exception !== null,
    exceptionReason: item.exception?.reason ?? '',
    request: { ...NO_REQUEST, ...item.request },
  };
};

/** What a new case starts from. */
export const newDraft = (now: number, region: string): CaseDraft => ({
  id: '',
  title: '',
  customer: '',
  segment: 'enterprise',
  priority: 'p2',
  status: 'new',
  openedAt: minuteText(now),
  region,
  owner: '',
  url: '',
  openedByCE: false,
  excepted: false,
  exceptionReason: '',
  request: NO_REQUEST,
});
