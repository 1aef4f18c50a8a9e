import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessBoard } from '../../../../src/core/level/assess-board.ts';
import { checkPolicy } from '../../../../src/core/policy/check-policy.ts';
import { HANDBOOK_POLICY } from '../../../../src/core/policy/handbook-policy.ts';
import { understandBeside } from '../../../../src/data/policy/ask-beside.ts';
import { POLICY_EXAMPLES } from '../../../../src/data/policy/examples.ts';
import { exampleOf } from '../../../support/example-of.ts';
import { readJson } from '../../../support/read-json.ts';

const IDS = POLICY_EXAMPLES.map(({ id }) => id);

test('every folder of an example is offered, and every offered one is there', () => {
  expect(readdirSync('public/examples').toSorted()).toEqual(IDS.toSorted());
});

test.each(IDS)('the policy of “%s” is one that a team may have, and names its schema', (id) => {
  const file = readJson(`public/examples/${id}/policy.json`);

  expect(checkPolicy(file)).toMatchObject({ ok: true });
  expect(file).toMatchObject({ $schema: '../../schema/policy.schema.json' });
  expect(statSync('public/schema/policy.schema.json').isFile()).toBe(true);
});

test.each(IDS)('the board of “%s” is a demo of its own policy: people, cases and check-ins have its regions', (id) => {
  const { policy, board, at } = exampleOf(id);
  const regions = new Set(policy.regions.map((region) => region.id));
  const segments = new Set(policy.segments.map((segment) => segment.id));
  const named = [...board.people, ...board.checkIns, ...board.timeLog].map(({ region }) => region);

  expect(Object.keys(board.regions).every((region) => regions.has(region))).toBe(true);
  expect(named.every((region) => regions.has(region))).toBe(true);
  expect(board.cases.every(({ segment }) => segments.has(segment))).toBe(true);
  expect(board.people.length).toBeGreaterThanOrEqual(12);
  expect([...board.history, ...board.checkIns, ...board.announcements].filter((entry) => entry.at > at)).toEqual([]);
});

test.each([
  ['one-region', [3]],
  ['round-the-clock', [5, 1, 3]],
  ['two-level-rota', [1, 2]],
] as const)('the board of “%s” begins at levels %j, announced and fresh', (id, levels) => {
  const { policy, board, at } = exampleOf(id);

  const { regions } = assessBoard(policy, board, Date.parse(at));

  expect(regions.map(({ inForce }) => inForce)).toEqual(levels);
  expect(regions.map(({ live, inForceBy, counts }) => [live, inForceBy, counts.state])).toEqual(
    levels.map((level) => [level, 'announced', 'fresh']),
  );
});

test('three regions cover the whole day, two of them across midnight or into each other', () => {
  const { policy } = exampleOf('round-the-clock');

  const windows = policy.regions.map(({ coverage: { opens, closes } }) => `${opens} ${closes}`);

  expect(windows).toEqual(['22:00 07:00', '06:30 15:30', '14:00 23:00']);
});

test('the examples have words of their own: none posts where the handbook posts', () => {
  const { team, announce, email } = HANDBOOK_POLICY.channels;

  for (const id of IDS) expect(JSON.stringify(exampleOf(id).policy)).not.toMatch(`${team}|${announce}|${email}`);
});

test('the policy that ships beside the app says that the built-in one is meant', () => {
  expect(understandBeside(JSON.stringify(readJson('public/policy.json')))).toEqual({ state: 'built-in' });
});
