import { describe, expect, test } from 'vitest';
import { auditLiteral } from '../../../src/core/audit/audit-literal.ts';
import { literalLevels } from '../../../src/core/audit/literal-levels.ts';
import { literalRange } from '../../../src/core/audit/literal-range.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { handbookWith } from '../../support/builders/handbook-with.ts';
import { policyWith } from '../../support/builders/policy-with.ts';

const literal = (emea: number, americas: number, each: number): number[] =>
  literalLevels(HANDBOOK_POLICY, { emea, americas }, each);

describe('[AUDIT-LITERAL] the table at its word takes counts as exact numbers, for one team', () => {
  test.each([
    [
      'americas',
      [
        [9, 11],
        [6, 8],
        [5, 5],
        [4, 4],
        [3, 3],
        [2, 2],
        [1, 1],
        [0, 0],
      ],
    ],
    [
      'emea',
      [
        [3, 3],
        [2, 2],
        [2, 2],
        [2, 2],
        [1, 1],
        [1, 1],
        [0, 0],
        [0, 0],
      ],
    ],
  ] as const)('the counts of %s are those of the page', (region, ranges) => {
    const read = HANDBOOK_POLICY.levels.map(({ level }) => literalRange(HANDBOOK_POLICY, level, region));

    expect(read).toEqual(ranges);
  });

  test.each([
    [3, 9, 5, [1]],
    [3, 11, 0, [1]],
    [0, 9, 3, []],
    [4, 9, 3, []],
    [3, 12, 3, []],
    [2, 9, 3, [2, 3, 4]],
    [3, 9, 6, [2]],
    [3, 9, 10, [2, 3, 4, 5, 6]],
    [1, 5, 8, [2, 3, 5, 6]],
    [0, 1, 11, [2, 3, 4, 5, 6, 7]],
    [0, 0, 0, [2, 3, 4, 5, 6, 8]],
  ])('%i in EMEA, %i in the Americas, %i cases each: %j', (emea, americas, each, levels) => {
    expect(literal(emea, americas, each)).toEqual(levels);
  });

  test('a level that names no count of a region says nothing about it', () => {
    const policy = handbookWith({ 2: { staffing: {} } });

    expect(literalRange(policy, 2, 'emea')).toBeNull();
    expect(literalLevels(policy, { emea: 2, americas: 9 }, 5)).toEqual([3, 4]);
  });
});

describe('[AUDIT-HOLES] holes and overlaps are counted and placed', () => {
  const audit = auditLiteral(HANDBOOK_POLICY, 'emea');
  const [planned] = audit.maps;

  test('against the Americas as planned, 0 in EMEA has no level up to 5 cases each', () => {
    expect(planned?.others).toEqual({ americas: 9 });
    expect(planned?.rows[0]?.working).toBe(0);
    expect(planned?.rows[0]?.runs[0]).toEqual({ from: 0, to: 5, places: 6, value: [] });
    expect(planned?.rows[3]?.runs[0]).toMatchObject({ from: 0, to: 5, value: [1] });
  });

  test('against every staffing that a level names', () => {
    expect(audit.maps.map(({ others }) => others['americas'])).toEqual([9, 8, 5, 4, 3, 2, 1, 0]);
  });

  test('every input is counted once, as a hole, as an overlap or as neither', () => {
    const runs = audit.maps.flatMap(({ rows }) => rows.flatMap((row) => row.runs));
    const places = (some: (levels: number) => boolean): number =>
      runs.filter(({ value }) => some(value.length)).reduce((sum, run) => sum + run.places, 0);

    expect(audit.inputs).toBe(8 * 6 * 13);
    expect(places(() => true)).toBe(audit.inputs);
    expect([audit.holes, audit.overlaps]).toEqual([places((levels) => levels === 0), places((levels) => levels > 1)]);
    expect(audit.holes).toBeGreaterThan(0);
  });

  test.each([
    [1, 2],
    [3, 5],
    [6, 12],
  ])('a policy of %i regions and %i levels is audited as well', (regions, levels) => {
    const policy = policyWith({ regions, levels });

    const found = auditLiteral(policy, 'region-1');

    expect(found.maps.every(({ rows }) => rows.length > 2)).toBe(true);
    expect(Object.keys(found.maps[0]?.others ?? {})).toHaveLength(regions - 1);
  });
});
