import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../../src/core/audit/compare-editions.ts';
import { describeRule } from '../../../src/core/audit/describe-rule.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';

describe('[AUDIT-RULE] each level’s rule is said in plain sentences with its source', () => {
  test.each([
    [1, ['At least 3 SEs working in EMEA.', 'At least 9 SEs working in Americas.', 'No more than 5 cases per SE.']],
    [4, ['2 SEs or fewer working in EMEA.', '4 SEs or fewer working in Americas.', 'More than 8 cases per SE.']],
    [7, ['No SE working in EMEA.', '1 SE or fewer working in Americas.', 'More than 10 cases per SE.']],
  ])('level %i', (level, criteria) => {
    expect(describeRule(HANDBOOK_POLICY, level)).toMatchObject({ level, criteria, source: 'handbook page 004' });
  });

  test('whose numbers count, and what follows', () => {
    const [plan, fourth, seventh] = [1, 4, 7].map((level) => describeRule(HANDBOOK_POLICY, level));

    expect(plan?.when).toMatch(/^All .* own$/);
    expect(fourth?.when).toMatch(/^Any /);
    expect(seventh?.when).toMatch(/every region’s staffing/);
    expect(fourth).toMatchObject({ name: 'Community waits', coordination: 'community team' });
    expect(fourth?.obliges).toHaveLength(HANDBOOK_POLICY.levels[3]?.contingencies.length ?? 0);
  });

  test('a level that the policy does not have has no rule', () => {
    expect(describeRule(HANDBOOK_POLICY, 9)).toBeNull();
  });
});

describe('[AUDIT-EDITIONS] editions stand side by side, one row for each question', () => {
  const rows = compareEditions(HANDBOOK_POLICY);
  const cells = (label: string) => rows.find((row) => row.label === label)?.cells;

  test('with a cell for each edition', () => {
    expect(rows.every((row) => row.cells.length === 3 && row.cells.every((cell) => cell !== ''))).toBe(true);
    expect(cells('p0')).toEqual(['ranked as p1', 'any customer, pre-sales too', 'any customer']);
    expect(cells('Best effort')?.[0]).toBe('none');
    expect(cells('First reply, p0')?.[2]).toBe(
      'enterprise: 2 business hours; team: 1 business day; pre-sales: 2 business hours',
    );
  });

  test('and say where they differ', () => {
    const differs = (label: string) => rows.find((row) => row.label === label)?.differs;

    expect([differs('p0'), differs('p3')]).toEqual([true, false]);
  });
});
