import { expect, test } from 'vitest';
import { checkPolicy, type CheckedPolicy } from '../../../src/core/policy/check-policy.ts';
import { editionOf } from '../../../src/core/policy/edition-of.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { plannedText } from '../../../src/core/policy/planned-text.ts';
import type { PolicyLevel } from '../../../src/core/policy/level-schema.ts';

const withLevel = (place: number, changes: Partial<PolicyLevel>): unknown => ({
  ...HANDBOOK_POLICY,
  levels: HANDBOOK_POLICY.levels.map((level, index) => (index === place ? { ...level, ...changes } : level)),
});

const paths = (checked: CheckedPolicy): string[] => (checked.ok ? [] : checked.problems.map(({ path }) => path));

test('the handbook passes the check that every policy must pass [POLICY-HANDBOOK]', () => {
  expect(checkPolicy(HANDBOOK_POLICY)).toEqual({ ok: true, policy: HANDBOOK_POLICY });
});

test('what does not fit the schema is refused with its path and reason [POLICY-SCHEMA]', () => {
  const checked = checkPolicy(withLevel(3, { staffing: { emea: -1, americas: 4 } }));
  expect(checked).toEqual({ ok: false, problems: [{ path: 'levels[3].staffing.emea', reason: 'less than 0' }] });
  expect(paths(checkPolicy(null))).toEqual(['']);
  expect(paths(checkPolicy({ ...HANDBOOK_POLICY, regions: [] }))).toEqual(['regions']);
});

test.each([
  ['is missing', { name: undefined }],
  ['should be a text, but is 5', { name: 5 }],
  ['should be a list, but is a group of named values', { audiences: {} }],
  ['should be "evenkeel-policy", but is "evenkeel-board"', { format: 'evenkeel-board' }],
  ['should be a text, but is empty', { name: null }],
])('what does not fit is said in plain words: %s [POLICY-WORDS]', (reason, changes) => {
  expect(checkPolicy({ ...HANDBOOK_POLICY, ...changes })).toMatchObject({ problems: [{ reason }] });
});

test.each<[string, object]>([
  ['should be one of "all", "any", but is "some"', { when: 'some' }],
  ['should be 12 or less, but is 40', { level: 40 }],
  ['should be a number, but is "8"', { load: '8' }],
])('also within a level: %s [POLICY-WORDS]', (reason, changes) => {
  const checked = checkPolicy(withLevel(3, changes));

  expect(checked.ok ? [] : checked.problems.map((problem) => problem.reason)).toContain(reason);
});

test('a long value is cut where it is named [POLICY-WORDS]', () => {
  const checked = checkPolicy(withLevel(3, { when: 'x'.repeat(500) } as object));

  expect(checked.ok ? [] : checked.problems.map(({ reason }) => reason.length < 150 && reason.endsWith('…'))).toEqual([
    true,
  ]);
});

test('levels are numbered in their order [POLICY-ORDER]', () => {
  expect(paths(checkPolicy(withLevel(2, { level: 4 })))).toContain('levels[2].level');
});

test('level 1 says what within plan is, so all of it must hold [POLICY-PLAN]', () => {
  expect(paths(checkPolicy(withLevel(0, { when: 'any' })))).toEqual(['levels[0].when']);
});

test('an id that is there twice is refused where it comes again [POLICY-IDS]', () => {
  const [emea] = HANDBOOK_POLICY.regions;
  expect(paths(checkPolicy({ ...HANDBOOK_POLICY, regions: [emea, emea] }))).toContain('regions[1].id');
  const again = HANDBOOK_POLICY.levels[1]?.contingencies ?? [];
  expect(paths(checkPolicy(withLevel(4, { contingencies: again })))).toEqual(['levels[4].contingencies[0].id']);
});

test('regions and audiences that a policy names exist in it [POLICY-REFERENCES]', () => {
  const staffing = { emea: 2, americas: 4, apac: 1 };
  expect(paths(checkPolicy(withLevel(3, { staffing })))).toEqual(['levels[3].staffing.apac']);
  const audiences = HANDBOOK_POLICY.audiences.filter(({ id }) => id !== 'community');
  expect(paths(checkPolicy({ ...HANDBOOK_POLICY, audiences }))).toEqual([
    'levels[3].contingencies[0].promise.audience',
  ]);
});

test('a load without an end is refused [POLICY-FINITE]', () => {
  expect(paths(checkPolicy(withLevel(2, { load: Infinity })))).toEqual(['levels[2].load']);
  expect(paths(checkPolicy(withLevel(7, { load: 100_001 })))).toEqual(['levels[7].load']);
  expect(checkPolicy(withLevel(7, { load: 100_000 })).ok).toBe(true);
});

test('a level above 1 needs a rule that can hold [POLICY-RULE]', () => {
  const { staffing: _staffing, load: _load, ...without } = HANDBOOK_POLICY.levels[4] ?? {};
  const levels = HANDBOOK_POLICY.levels.map((level, index) => (index === 4 ? without : level));
  expect(paths(checkPolicy({ ...HANDBOOK_POLICY, levels }))).toEqual(['levels[4]']);
});

test('a harsher level never has the laxer threshold of the same kind [POLICY-MONOTONE]', () => {
  expect(paths(checkPolicy(withLevel(4, { staffing: { emea: 3, americas: 3 } })))).toContain('levels[4].staffing.emea');
  expect(paths(checkPolicy(withLevel(3, { load: 6 })))).toEqual(['levels[3].load']);
  expect(paths(checkPolicy(withLevel(7, { staffing: { emea: 0, americas: 2 } })))).toEqual([
    'levels[7].staffing.americas',
  ]);
});

test('nothing is within plan and above it at once [POLICY-APART]', () => {
  expect(paths(checkPolicy(withLevel(1, { staffing: { emea: 3, americas: 8 } })))).toEqual(['levels[1].staffing.emea']);
  expect(paths(checkPolicy(withLevel(1, { load: 4 })))).toEqual(['levels[1].load']);
  const overlapping = { staffing: { emea: 3, americas: 1 }, load: 4 };
  expect(paths(checkPolicy(withLevel(6, overlapping)))).toContain('levels[6]');
  expect(checkPolicy(withLevel(6, { staffing: { emea: 0, americas: 1 }, load: 4 })).ok).toBe(true);
});

test('what people find things by is never blank [POLICY-NAMES]', () => {
  const [emea, americas] = HANDBOOK_POLICY.regions;
  expect(checkPolicy({ ...HANDBOOK_POLICY, regions: [{ ...emea, name: ' ' }, americas] })).toEqual({
    ok: false,
    problems: [{ path: 'regions[0].name', reason: 'is blank' }],
  });
  expect(paths(checkPolicy(withLevel(3, { name: '' })))).toEqual(['levels[3].name']);
  expect(paths(checkPolicy({ ...HANDBOOK_POLICY, name: '' }))).toEqual(['name']);
});

test('a time split shares out no more than all of the time [POLICY-SPLIT]', () => {
  const withSplit = (customer: number, internal: number): unknown => ({
    ...HANDBOOK_POLICY,
    editions: HANDBOOK_POLICY.editions.map((edition) => ({
      ...edition,
      split: { ...edition.split, customer, internal },
    })),
  });

  expect(paths(checkPolicy(withSplit(90, 50)))).toContain('editions[0].split');
  expect(checkPolicy(withSplit(100, 0)).ok).toBe(true);
});

test('planned numbers run upwards and read as people say them [POLICY-PLANNED]', () => {
  const [emea, americas] = HANDBOOK_POLICY.regions;
  expect(emea && plannedText(emea)).toBe('3');
  expect(americas && plannedText(americas)).toBe('9 to 11');
  const backwards = [{ ...emea, planned: { from: 4, to: 3 } }, americas];
  expect(paths(checkPolicy({ ...HANDBOOK_POLICY, regions: backwards }))).toEqual(['regions[0].planned']);
});

test('an edition the policy does not have falls back to its first [POLICY-EDITION]', () => {
  expect(editionOf(HANDBOOK_POLICY, 'fy24').id).toBe('fy24');
  const onlyOld = { ...HANDBOOK_POLICY, editions: HANDBOOK_POLICY.editions.slice(0, 1) };
  expect(editionOf(onlyOld, 'fy24').id).toBe('2021');
});
