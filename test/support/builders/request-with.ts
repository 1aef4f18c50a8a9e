import type { CaseRequest } from '../../../src/core/board/case.ts';

/** A CE's request with these things filled in, and the others empty. */
export const requestWith = (filled: Partial<CaseRequest> = {}): CaseRequest => ({
  summary: '',
  expected: '',
  steps: '',
  impact: '',
  designDocument: '',
  salesContext: '',
  ...filled,
});
