import { requestTitle } from '../../../core/queue/request-title.ts';
import type { CERequest } from '../../../core/queue/request/ce-request.ts';
import type { CaseDraft } from './case-draft.ts';

/** What a CE's request fills in of a case; a title that somebody typed stays. */
export const requestDraft = ({ priority, request }: CERequest, title: string): Partial<CaseDraft> => ({
  title: title.trim() === '' ? requestTitle(request) : title,
  segment: 'pre-sales',
  openedByCE: true,
  priority,
  request,
});
