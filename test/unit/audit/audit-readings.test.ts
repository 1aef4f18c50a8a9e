import { describe, expect, test } from 'vitest';
import { auditAxes } from '../../../src/core/audit/audit-axes.ts';
import { auditMap } from '../../../src/core/audit/audit-map.ts';
import { auditNumbers } from '../../../src/core/audit/audit-numbers.ts';
import { auditReadings } from '../../../src/core/audit/audit-readings.ts';
import { auditSettings } from '../../../src/core/audit/audit-settings.ts';
import type { AuditSetting, ReadingEffect } from '../../../src/core/audit/audit.ts';
import { levelAt } from '../../../src/core/audit/level-at.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { DEFAULT_READINGS } from '../../../src/core/policy/readings.ts';
import { handbookWith } from '../../support/builders/handbook-with.ts';
import { policyWith } from '../../support/builders/policy-with.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';

const effects = auditReadings(HANDBOOK_POLICY, DEFAULT_READINGS);
const effectOf = (value: string): ReadingEffect => {
  const found = effects.find((effect) => effect.value === value);
  if (!found) throw new Error(`no choice ${value}`);
  return found;
};
const settingOf = (id: string): AuditSetting => {
  const found = auditSettings(HANDBOOK_POLICY, 'emea').find((setting) => setting.id === id);
  if (!found) throw new Error(`no setting ${id}`);
  return found;
};

describe('[AUDIT-GRID] staffing and cases run over a bounded grid', () => {
  test('from nobody to two more than planned, and to a load above every threshold', () => {
    const { working, cases, casesEach } = auditAxes(HANDBOOK_POLICY, 'emea');

    expect(working).toEqual([0, 1, 2, 3, 4, 5]);
    expect([cases[0], cases.at(-1), cases.length]).toEqual([0, 33, 34]);
    expect(casesEach.at(-1)).toBe(12);
  });

  test('long axes are thinned out, with the figures next to each threshold', () => {
    const { working, cases, casesEach } = auditAxes(
      handbookWith({ 1: { staffing: { emea: 900, americas: 9 } }, 2: { load: 5000 }, 8: { load: 100_000 } }),
      'emea',
    );

    expect(working.length).toBeLessThanOrEqual(24 + 16);
    expect(working).toEqual(expect.arrayContaining([0, 1, 2, 3, 900, 901, 902]));
    expect(cases.length).toBeLessThanOrEqual(129);
    expect(casesEach).toEqual(expect.arrayContaining([5000, 5001, 100_000, 100_001, 100_002]));
  });

  test('the other regions stand as planned, as levels of the whole team name them, and empty', () => {
    expect(auditSettings(HANDBOOK_POLICY, 'emea').map(({ id }) => id)).toEqual([
      'americas 9/45, even',
      'americas 9/45, uneven',
      'americas 9/99, even',
      'americas 9/99, uneven',
      'americas 1/5, even',
      'americas 1/5, uneven',
      'americas 1/11, even',
      'americas 1/11, uneven',
      'americas 0/0, even',
      'americas 0/0, uneven',
    ]);
  });

  test('one region alone has nothing around it', () => {
    expect(auditSettings(policyWith({ regions: 1, levels: 4 }), 'region-1').map(({ id }) => id)).toEqual([
      'even',
      'uneven',
    ]);
  });

  test.each([
    [3, 16, 'even', [5, 6]],
    [3, 15, 'uneven', [2, 10]],
    [2, 9, 'uneven', [0, 9]],
    [1, 9, 'uneven', [9, 9]],
    [0, 9, 'even', []],
  ] as const)('%i SEs with %i cases, spread %s', (working, cases, spread, counts) => {
    expect(auditNumbers('emea', working, cases, spread)).toMatchObject({ working, openCases: cases, counts });
  });
});

describe('[AUDIT-READINGS] each choice of a reading says what share of inputs it changes', () => {
  test('every choice is there, those in use with nothing changed', () => {
    expect(effects.map(({ name, value, share }) => [name, value, share > 0])).toEqual([
      ['match', 'most-severe', false],
      ['match', 'mildest', true],
      ['load', 'average', false],
      ['load', 'busiest', true],
      ['load', 'every', true],
      ['loadScope', 'region', false],
      ['loadScope', 'team', true],
    ]);
  });

  test('the mildest match only lowers, the busiest load only raises', () => {
    expect(effectOf('mildest')).toMatchObject({ raised: 0, lowered: effectOf('mildest').changed });
    expect(effectOf('busiest')).toMatchObject({ lowered: 0, raised: effectOf('busiest').changed });
  });

  test('an input is a number of SEs and of cases in a setting', () => {
    expect(effectOf('mildest').regions.map(({ inputs }) => inputs)).toEqual([
      10 * 6 * 34,
      auditSettings(HANDBOOK_POLICY, 'americas').length * 14 * 122,
    ]);
  });

  test('the share of all regions is that of their inputs together', () => {
    const { regions, changed, inputs, share } = effectOf('every');

    expect(changed).toBe(regions.reduce((sum, one) => sum + one.changed, 0));
    expect(share).toBe(changed / inputs);
  });

  test('the telling setting of the load reading has uneven cases', () => {
    expect(effectOf('busiest').regions.map(({ telling }) => telling.spread)).toEqual(['uneven', 'uneven']);
  });
});

describe('[AUDIT-MAP] a map has the level under either reading, in runs', () => {
  const map = auditMap(
    HANDBOOK_POLICY,
    'emea',
    settingOf('americas 9/45, even'),
    DEFAULT_READINGS,
    readingsOf({ match: 'mildest' }),
  );

  test('2 SEs are level 4, or 2 under the mildest match, up to 7 cases each', () => {
    expect(map.rows[2]?.working).toBe(2);
    expect(map.rows[2]?.runs[0]).toEqual({ from: 0, to: 14, places: 15, value: { inUse: 4, other: 2 } });
    expect(map.rows[2]?.runs[1]).toMatchObject({ from: 15, to: 16, value: { inUse: 4, other: 3 } });
  });

  test('nobody working is at 6 for ever, or at 5', () => {
    expect(map.rows[0]).toEqual({ working: 0, runs: [{ from: 0, to: 33, places: 34, value: { inUse: 6, other: 5 } }] });
  });

  test('a region that the policy does not have has no level', () => {
    expect(() => levelAt(HANDBOOK_POLICY, DEFAULT_READINGS, 'mars', settingOf('americas 9/45, even'), 1, 1)).toThrow(
      'mars',
    );
  });
});
