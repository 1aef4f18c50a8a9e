import { useMemo, useState } from 'react';
import type { CaseRequest } from '../../../core/board/case.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import type { Priority } from '../../../core/policy/primitives.ts';
import { formatRequest } from '../../../core/queue/format-request.ts';
import { requestMail, type RequestMail } from '../../../core/queue/request-mail.ts';
import type { RequestField } from '../../../core/queue/request/ce-request.ts';

/** A request as far as somebody has got with it. */
export interface RequestDraft {
  /** Null until it was chosen. */
  readonly priority: Priority | null;
  readonly request: CaseRequest;
  /** The labels of what is still empty. */
  readonly empty: readonly string[];
  /** What support gets; null until the severity was chosen. */
  readonly made: { readonly text: string; readonly mail: RequestMail } | null;
  /** Something was typed that was neither copied nor mailed. */
  readonly dirty: boolean;
  readonly choose: (priority: Priority) => void;
  readonly type: (field: RequestField, text: string) => void;
  /** It stands elsewhere now. */
  readonly kept: () => void;
}

const NOTHING: CaseRequest = {
  summary: '',
  expected: '',
  steps: '',
  impact: '',
  designDocument: '',
  salesContext: '',
};

/** What somebody types into the request: held here and nowhere else, so that it is gone with the page. */
export const useRequestDraft = (policy: Policy): RequestDraft => {
  const { severities, requestFields } = policy.preSales;
  // A policy without severities leaves them all to triage.
  const [priority, setPriority] = useState<Priority | null>(severities.length === 0 ? 'p2' : null);
  const [request, setRequest] = useState(NOTHING);
  const [dirty, setDirty] = useState(false);
  const made = useMemo(() => {
    if (priority === null) return null;
    const asked = { priority, request };
    return { text: formatRequest(policy, asked), mail: requestMail(policy, asked) };
  }, [policy, priority, request]);
  return {
    priority,
    request,
    empty: requestFields.filter(({ id }) => request[id].trim() === '').map(({ label }) => label),
    made,
    dirty: dirty && Object.values(request).some((text) => text !== ''),
    choose: (next) => {
      setPriority(next);
      setDirty(true);
    },
    type: (field, text) => {
      setRequest((before) => ({ ...before, [field]: text }));
      setDirty(true);
    },
    kept: () => setDirty(false),
  };
};
