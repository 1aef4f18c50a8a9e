import fc from 'fast-check';
import type { Case, CaseRequest } from '../../../src/core/board/case.ts';
import { CASE_STATUSES } from '../../../src/core/board/case.ts';
import { PRIORITIES, SEGMENTS } from '../../../src/core/policy/primitives.ts';
import { idArbitrary, instantArbitrary, textArbitrary, wordsArbitrary } from './text-arbitrary.ts';

interface Places {
  /** Regions a case may belong to; besides them: none, and one that the policy does not know. */
  readonly regions?: readonly string[];
  /** People who may own it; besides them: nobody. */
  readonly people?: readonly string[];
}

const grant = fc.record({ reason: wordsArbitrary, by: wordsArbitrary, at: instantArbitrary });

const request: fc.Arbitrary<CaseRequest> = fc.record({
  summary: textArbitrary,
  expected: textArbitrary,
  steps: textArbitrary,
  impact: textArbitrary,
  designDocument: textArbitrary,
  salesContext: textArbitrary,
});

const openedAt = fc.oneof(
  { weight: 8, arbitrary: instantArbitrary },
  { weight: 1, arbitrary: fc.constantFrom(null, '', 'last Tuesday', '2026-13-45T00:00:00Z', '24/12/2026') },
);

/** Few hold for most cases: active statuses are as common as all others together. */
const status = fc.oneof(fc.constantFrom('new' as const, 'open' as const), fc.constantFrom(...CASE_STATUSES));

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { freq: 1 });

const NO_PRINT = [{}, {}, {}];

/** Any case a board may hold: all segments, classes and statuses, undated ones, pinned ones, with and without a CE. */
export function caseArbitrary(places: Places = {}): fc.Arbitrary<Case> {
  const fields = fc.record({
    id: idArbitrary,
    title: textArbitrary,
    customer: textArbitrary,
    segment: fc.constantFrom(...SEGMENTS),
    priority: fc.constantFrom(...PRIORITIES),
    status,
    openedAt,
    firstReplyAt: seldom(instantArbitrary),
    owner: fc.constantFrom(null, ...(places.people ?? [])),
    region: fc.constantFrom(null, 'elsewhere', ...(places.regions ?? ['emea', 'americas'])),
    url: fc.constantFrom(null, 'https://desk.example/1', 'mailto:desk@example.com', 'javascript:alert(1)'),
    openedByCE: fc.boolean(),
    exception: seldom(grant),
    request: seldom(request),
    pin: seldom(grant),
  });
  const print = fc.constantFrom(...['zendesk.a.b', 'jira'].map((imported) => ({ imported })), ...NO_PRINT);
  return fc.tuple(fields, print).map(([one, imported]) => ({ ...one, ...imported }));
}
