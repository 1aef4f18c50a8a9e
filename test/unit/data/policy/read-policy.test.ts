import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../../../src/core/policy/handbook-policy.ts';
import { readPolicy } from '../../../../src/data/policy/read-policy.ts';

const TEXT = JSON.stringify(HANDBOOK_POLICY);

const problemsOf = (text: string): readonly unknown[] => {
  const read = readPolicy(text);
  return read.ok ? [] : read.problems;
};

test('a policy file is read, also with a mark of its encoding in front and fields that nobody knows', () => {
  expect(readPolicy(TEXT)).toEqual({ ok: true, policy: HANDBOOK_POLICY });
  expect(readPolicy(`\uFEFF${TEXT}`)).toEqual({ ok: true, policy: HANDBOOK_POLICY });
  expect(readPolicy(JSON.stringify({ ...HANDBOOK_POLICY, motto: 'ahoy' }))).toMatchObject({
    policy: { motto: 'ahoy' },
  });
});

test('what is wrong is told with its path', () => {
  expect(problemsOf(TEXT.replace('"emea":3', '"emea":-3'))).toEqual([
    { path: 'levels[0].staffing.emea', reason: 'less than 0' },
  ]);
  expect(JSON.stringify(problemsOf('{"format":'))).toMatch(/^\[\{"path":"","reason":"this is not JSON: /);
});

test('a text without end, a depth without bottom and names that every object has by birth are refused by name', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

  expect(problemsOf(' '.repeat(1_000_001))).toEqual([{ path: '', reason: 'longer than 1000000 characters' }]);
  expect(problemsOf(TEXT.replace('"queue"', `"odd":{"deep":${deep}},"queue"`))).toEqual([
    { path: `odd.deep${'[0]'.repeat(39)}`, reason: 'more than 40 values within each other' },
  ]);
  expect(problemsOf(TEXT.replace('"opens"', '"__proto__":{},"opens"'))).toEqual([
    { path: 'regions[0].coverage.__proto__', reason: 'this word cannot be a name' },
  ]);
  expect(problemsOf(TEXT.replace('"staffing":{', '"staffing":{"constructor":1,'))).toEqual([
    { path: 'levels[0].staffing.constructor', reason: 'this word cannot be a name' },
  ]);
});

test('of very many problems the first hundred are told', () => {
  const levels = Array.from({ length: 12 }, () => ({ contingencies: Array.from({ length: 50 }, () => ({})) }));

  expect(problemsOf(JSON.stringify({ ...HANDBOOK_POLICY, levels }))).toHaveLength(100);
});
