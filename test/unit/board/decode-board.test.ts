import { expect, test } from 'vitest';
import { decodeBoard, type BoardProblem } from '../../../src/core/board/decode-board.ts';
import type { Board } from '../../../src/core/board/board.ts';
import { readJson } from '../../support/read-json.ts';

const FULL = 'test/fixtures/boards/v1-full.json';
const MINIMAL = { format: 'evenkeel-board', version: 1, regions: { emea: {}, americas: {} } };

function opened(input: unknown): Board {
  const decoded = decodeBoard(input);
  if (!decoded.ok) throw new Error(`${decoded.problem.path}: ${decoded.problem.reason}`);
  return decoded.board;
}

function problem(input: unknown): BoardProblem {
  const decoded = decodeBoard(input);
  if (decoded.ok) throw new Error('it opened');
  return decoded.problem;
}

test('a full board of version 1 opens as it was written', () => {
  expect(decodeBoard(readJson(FULL))).toEqual({ ok: true, board: readJson(FULL), readOnly: false, notice: null });
});

test('[BOARD-DEFAULTS] a board of nothing but format, version and regions opens', () => {
  const board = opened(readJson('test/fixtures/boards/v1-minimal.json'));

  expect(board).toMatchObject({ revision: 0, team: '', edition: 'fy24', inPlay: null, people: [], cases: [] });
  expect(board.readings).toEqual({ match: 'most-severe', load: 'average', loadScope: 'region' });
  expect(board.regions['emea']).toMatchObject({ entry: 'roster', noOwner: 0, working: null, override: null });
});

test('[BOARD-PROBLEM] what does not fit is refused with its path and the reason', () => {
  const withPin = (pin: unknown) => ({ ...MINIMAL, cases: [{ id: '1' }, { id: '2', pin }] });

  expect(problem(withPin({ reason: ' ', by: 'Lee', at: '2026-12-24T09:00:00Z' }))).toMatchObject({
    what: 'a value does not fit',
    path: 'cases[1].pin.reason',
    reason: 'A pin needs a reason',
  });
  expect(problem({ ...MINIMAL, regions: { emea: { noOwner: 1.5 } } })).toMatchObject({
    path: 'regions.emea.noOwner',
    reason: 'not a whole number',
  });
  expect(problem({ format: 'evenkeel-board', version: 1 }).path).toBe('regions');
});

test.each([
  ['more than 999', { ...MINIMAL, regions: { emea: { noOwner: 1000 } } }, 'regions.emea.noOwner'],
  [
    'less than 0',
    { ...MINIMAL, people: [{ id: 'a', name: 'A', region: 'emea', openCases: -1 }] },
    'people[0].openCases',
  ],
  ['longer than 2000 characters', { ...MINIMAL, team: 'x'.repeat(2001) }, 'team'],
  ['a day that does not exist', { ...MINIMAL, holidays: ['2026-02-30'] }, 'holidays[0]'],
  ['A person needs a name', { ...MINIMAL, people: [{ id: 'a', name: '', region: 'emea' }] }, 'people[0].name'],
])('[BOARD-PROBLEM] “%s” names the field', (reason, document, path) => {
  expect(problem(document)).toMatchObject({ reason, path });
});

test.each([
  [null, 'empty'],
  [undefined, 'empty'],
  [42, 'a number'],
  ['{"format":', 'text'],
  ['<!doctype html><title>Log in</title>', 'login page'],
  [[{ id: 1 }], 'list'],
  [{ tickets: [] }, 'help desk'],
  [{ format: 'evenkeel-status', version: 1 }, 'status file'],
  [{ format: 'evenkeel-policy', version: 1 }, 'policy'],
  [{ format: 'toString' }, '“toString”'],
  [{ version: 1, regions: {} }, 'no format'],
])('[BOARD-FORMAT] %j is refused as %s', (input, looksLike) => {
  const { what, reason, hint } = problem(input);

  expect(what).toBe('not a board');
  expect(reason).toContain(looksLike);
  expect(hint).not.toBe('');
});

test.each([0, -1, 1.5, '1', null, undefined])('[BOARD-VERSION] version %j is unknown', (version) => {
  expect(problem({ ...MINIMAL, version })).toMatchObject({ what: 'unknown version', path: 'version' });
});

test('[BOARD-NEWER] a newer version opens read-only as far as it is known, and says so', () => {
  const decoded = decodeBoard({ ...MINIMAL, version: 2, team: 'Support', moods: ['calm'] });

  expect(decoded).toMatchObject({ ok: true, readOnly: true, board: { team: 'Support', moods: ['calm'] } });
  expect(decoded.ok && decoded.notice).toContain('version 2');
});

test('[BOARD-NEWER] a newer version whose fields do not fit is refused', () => {
  expect(problem({ ...MINIMAL, version: 2, regions: ['emea'] })).toMatchObject({ path: 'regions' });
  expect(problem({ ...MINIMAL, version: 2, regions: ['emea'] }).hint).toContain('newer');
});

test.each(['people', 'cases', 'checkIns', 'announcements'])(
  '[BOARD-IDS] an id taken twice among %s is refused',
  (list) => {
    const item = { id: '4711', name: 'A', region: 'emea' };

    expect(problem({ ...MINIMAL, [list]: [item, { ...item, id: '1' }, item] })).toMatchObject({
      path: `${list}[2].id`,
      reason: 'the id “4711” is taken twice',
    });
  },
);

test.each(['__proto__', 'constructor', 'toString'])('[BOARD-IDS] “%s” is the id of nothing', (id) => {
  const text = JSON.stringify(id);
  const region: unknown = JSON.parse(`{ "format": "evenkeel-board", "version": 1, "regions": { ${text}: {} } }`);

  expect(problem(region)).toMatchObject({ path: `regions.${id}`, reason: 'this word cannot be an id' });
  expect(problem({ ...MINIMAL, people: [{ id, name: 'A', region: 'emea' }] }).path).toBe('people[0].id');
  expect(problem({ ...MINIMAL, cases: [{ id }] }).path).toBe('cases[0].id');
});

test('[BOARD-IDS] a field called like what every object has does no harm', () => {
  const text = `{ "format": "evenkeel-board", "version": 1, "regions": {}, "__proto__": { "team": "x" }, "cases": [{ "id": "1", "__proto__": { "title": "x" } }] }`;

  const board = opened(JSON.parse(text));

  expect([board.team, board.cases[0]?.title]).toEqual(['', '']);
  expect(Object.getPrototypeOf(board)).toBe(Object.prototype);
});

test('[BOARD-LIMITS] more than 100,000 cases are refused', () => {
  const cases = Array.from({ length: 100_001 }, (_, id) => ({ id: String(id) }));

  expect(problem({ ...MINIMAL, cases })).toMatchObject({ path: 'cases', reason: 'more than 100,000 cases' });
});

test('[BOARD-REGIONS] a region that only people name begins as an empty one', () => {
  const board = opened({ ...MINIMAL, people: [{ id: 'a', name: 'A', region: 'apac' }] });

  expect(Object.keys(board.regions)).toEqual(['emea', 'americas', 'apac']);
  expect(board.regions['apac']).toMatchObject({ entry: 'roster', noOwner: 0 });
});

test('[BOARD-EXPECTED] a board without expected cases has none', () => {
  expect(opened(MINIMAL).expectedCases).toEqual({ regions: {}, days: {} });
});

test.each([
  ['regions', { regions: { emea: 10_000 } }, 'expectedCases.regions.emea'],
  ['days', { days: { '2026-12-24': { emea: 1.5 } } }, 'expectedCases.days.2026-12-24.emea'],
  ['days that do not exist', { days: { '2026-02-30': { emea: 5 } } }, 'expectedCases.days.2026-02-30'],
  ['a list of regions', { regions: [17] }, 'expectedCases.regions'],
  [
    'a region called as what every object has',
    { days: { '2026-12-24': { toString: 5 } } },
    'expectedCases.days.2026-12-24.toString',
  ],
])('[BOARD-EXPECTED] [BOARD-PROBLEM] %s that do not fit are refused by their path', (_what, expectedCases, path) => {
  expect(problem({ ...MINIMAL, expectedCases })).toMatchObject({ path });
});

test('[BOARD-EXPECTED] more than 1,000 days are refused', () => {
  const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
  const days = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [day(at), { emea: 1 }]));

  expect(problem({ ...MINIMAL, expectedCases: { days } })).toMatchObject({
    path: 'expectedCases.days',
    reason: 'more than 1,000 days with expected cases',
  });
});
