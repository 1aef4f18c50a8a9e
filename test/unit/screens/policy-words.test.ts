import { describe, expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { describeLevels, describeMoved } from '../../../src/screens/policy/readings/describe-moved.ts';
import { shareWords } from '../../../src/screens/policy/readings/share-words.ts';
import { loadText, staffingText } from '../../../src/screens/policy/rules/threshold-text.ts';
import { messageTemplates } from '../../../src/screens/policy/words/post-templates.ts';
import { toldRows } from '../../../src/screens/policy/words/told-rows.ts';

describe('the share of inputs that a reading changes', () => {
  const words = (inputs: number, raised: number, lowered: number) =>
    shareWords({ inputs, raised, lowered, changed: raised + lowered, share: (raised + lowered) / inputs });

  test.each([
    [100, 0, 0, 'nothing.'],
    [100, 0, 21, '21 % of inputs, all to a milder level.'],
    [100, 7, 0, '7 % of inputs, all to a harsher level.'],
    [1000, 1, 0, 'less than 1 % of inputs, all to a harsher level.'],
    [1000, 75, 104, '18 % of inputs: 8 % to a harsher level, 10 % to a milder one.'],
    [1000, 2, 200, '20 % of inputs: less than 1 % to a harsher level, 20 % to a milder one.'],
    [1000, 98, 4, '10 % of inputs: 10 % to a harsher level, less than 1 % to a milder one.'],
  ])('%i tried, %i harsher, %i milder', (inputs, raised, lowered, expected) => {
    expect(words(inputs, raised, lowered)).toBe(expected);
  });
});

test('levels that move are named, regions without numbers are not', () => {
  expect(describeMoved(HANDBOOK_POLICY, { emea: 4, americas: null }, { emea: 2, americas: null })).toBe('EMEA 4 → 2.');
  expect(describeMoved(HANDBOOK_POLICY, { emea: 4 }, { emea: 4 })).toBe('The numbers of now give the same levels.');
  expect(describeLevels(HANDBOOK_POLICY, { emea: 4, americas: null })).toBe('EMEA 4.');
  expect(describeLevels(HANDBOOK_POLICY, {})).toBe('No numbers are entered.');
});

test('counts are floors within plan and ceilings above it', () => {
  const [plan, , , fourth, , , , last] = HANDBOOK_POLICY.levels;

  expect(plan && [staffingText(plan, 'emea'), loadText(plan)]).toEqual(['3 or more', '5 or fewer']);
  expect(fourth && [staffingText(fourth, 'emea'), loadText(fourth)]).toEqual(['2 or fewer', 'more than 8']);
  expect(last && [staffingText(last, 'emea'), staffingText(last, 'apac')]).toEqual(['none', null]);
});

test('every channel and group that a level tells stands once, with all levels that tell it', () => {
  const rows = toldRows(HANDBOOK_POLICY);

  expect(rows.find(({ name }) => name === '#ce')?.levels).toEqual([5, 6, 7]);
  expect(rows.find(({ name }) => name === 'engineering leadership')?.levels).toEqual([8]);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

test('each contingency that tells somebody something shows it for its begin and its end', () => {
  const names = messageTemplates(HANDBOOK_POLICY).map(({ name }) => name);

  expect(names).toContain('Level 4 begins: #help posts within 24 hours');
  expect(names).toContain('Level 4 ends: #help posts within 24 hours');
  expect(names).not.toContain('Level 2 begins: triage decides who handles what');
});
