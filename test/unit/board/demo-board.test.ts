import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { SEGMENTS, PRIORITIES } from '../../../src/core/policy/primitives.ts';
import { CASE_STATUSES } from '../../../src/core/board/case.ts';
import { readJson } from '../../support/read-json.ts';

function demo(): Board {
  const decoded = decodeBoard(readJson('public/demo-board.json'));
  if (!decoded.ok) throw new Error(`${decoded.problem.path}: ${decoded.problem.reason}`);
  return decoded.board;
}

test('[BOARD-DEMO] the demo is a team of 3 in Africa/Europe and 10 in the US, in play at the end of December', () => {
  const { people, inPlay, demoStartsAt } = demo();

  expect(people.filter(({ region }) => region === 'emea')).toHaveLength(3);
  expect(people.filter(({ region }) => region === 'americas')).toHaveLength(10);
  expect(inPlay).toMatchObject({ by: 'Lee', reason: 'year-end holidays' });
  expect(demoStartsAt).toBe('2026-12-29T14:42:00Z');
});

test('[BOARD-DEMO] the demo has cases of every segment, class and status', () => {
  const { cases } = demo();

  expect(new Set(cases.map(({ segment }) => segment))).toEqual(new Set(SEGMENTS));
  expect(new Set(cases.map(({ priority }) => priority))).toEqual(new Set(PRIORITIES));
  expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(CASE_STATUSES));
});

test('[BOARD-DEMO] nothing in the demo lies after its start, and nobody is named who is not there', () => {
  const { people, cases, checkIns, announcements, demoStartsAt, history } = demo();
  const ids = new Set<string | null>([null, ...people.map(({ id }) => id)]);
  const moments = [...checkIns, ...announcements, ...history].map(({ at }) => at);

  expect(cases.filter(({ owner }) => !ids.has(owner))).toEqual([]);
  expect(moments.filter((at) => at > String(demoStartsAt))).toEqual([]);
});
