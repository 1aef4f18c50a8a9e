import type { Stamp } from '../../../core/board/board.ts';
import type { Case, CaseRequest } from '../../../core/board/case.ts';
import type { CaseChanges } from '../../../core/board/edits/case-changes.ts';
import type { CaseDraft } from './case-draft.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const openedText = (minute: string): string | null => (minute === '' ? null : `${minute.slice(0, 16)}:00Z`);

const isBlank = ({ summary, expected, steps, impact, designDocument, salesContext }: CaseRequest): boolean =>
  [summary, expected, steps, impact, designDocument, salesContext].every((text) => text.trim() === '');

const isSameRequest = (one: CaseRequest, other: CaseRequest): boolean => JSON.stringify(one) === JSON.stringify(other);

const exceptionOf = ({ excepted, exceptionReason }: CaseDraft, mark: Stamp): Case['exception'] =>
  excepted ? { reason: exceptionReason.trim(), ...mark } : null;

/** What was changed between two drafts, as fields of the case; what nobody touched stays as it is on the board. */
export const draftChanges = (before: CaseDraft, after: CaseDraft, mark: Stamp): CaseChanges => ({
  ...(after.title !== before.title && { title: after.title.trim() }),
  ...(after.customer !== before.customer && { customer: after.customer.trim() }),
  ...(after.segment !== before.segment && { segment: after.segment }),
  ...(after.priority !== before.priority && { priority: after.priority }),
  ...(after.status !== before.status && { status: after.status }),
  ...(after.openedAt !== before.openedAt && { openedAt: openedText(after.openedAt) }),
  ...(after.region !== before.region && { region: orNull(after.region) }),
  ...(after.owner !== before.owner && { owner: orNull(after.owner) }),
  ...(after.url !== before.url && { url: orNull(after.url) }),
  ...(after.openedByCE !== before.openedByCE && { openedByCE: after.openedByCE }),
  ...((after.excepted !== before.excepted || after.exceptionReason !== before.exceptionReason) && {
    exception: exceptionOf(after, mark),
  }),
  ...(!isSameRequest(after.request, before.request) && { request: isBlank(after.request) ? null : after.request }),
});

/** A draft as a case of its own. */
export const draftCase = (draft: CaseDraft, id: string, mark: Stamp): Case => ({
  id,
  title: draft.title.trim(),
  customer: draft.customer.trim(),
  segment: draft.segment,
  priority: draft.priority,
  status: draft.status,
  openedAt: openedText(draft.openedAt),
  firstReplyAt: null,
  owner: orNull(draft.owner),
  region: orNull(draft.region),
  url: orNull(draft.url),
  openedByCE: draft.openedByCE,
  exception: exceptionOf(draft, mark),
  request: isBlank(draft.request) ? null : draft.request,
  pin: null,
});
