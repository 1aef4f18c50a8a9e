import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { readPlan, writePlan } from '../../../src/data/plans/kept-plan.ts';
import { planBoard, requestOf } from '../../unit/plan/plan-board.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';

const plan = planDays(HANDBOOK_POLICY, planBoard({ amara: [['2026-12-24', '2026-12-26']] }), requestOf());
const KEPT = { name: 'As asked for', keptAt: '2026-12-20T09:00:00Z', plan };

test('a kept plan comes back as it was', () => {
  expect(readPlan(writePlan(KEPT))).toEqual({ ok: true, kept: KEPT });
});

test('a damaged one never throws and says why in a sentence', () => {
  fc.assert(
    fc.property(damagedArbitrary(JSON.parse(writePlan(KEPT))), (damaged) => {
      const read = readPlan(JSON.stringify(damaged) ?? '');

      if (!read.ok) expect(read.reason).toMatch(/\w.*\.$/s);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['', 'It is no JSON.'],
  ['[1,2', 'It is no JSON.'],
  ['null', 'It is'],
  ['{"format":"evenkeel-board"}', 'It is not a plan that this app has kept.'],
  [
    JSON.stringify({ format: 'evenkeel-plan', name: 'x', keptAt: KEPT.keptAt, plan: { ...plan, from: '2026-02-30' } }),
    'plan.from',
  ],
])('%s is refused: %s', (text, reason) => {
  const read = readPlan(text);

  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.reason).toContain(reason);
});
