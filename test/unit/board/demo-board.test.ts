import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { checkInOf } from '../../../src/core/contingency/check-in-of.ts';
import { draftsToPost } from '../../../src/core/contingency/drafts-to-post.ts';
import { standingAlerts } from '../../../src/core/contingency/standing-alerts.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { buildQueue } from '../../../src/core/queue/build-queue.ts';
import { splitTime } from '../../../src/core/split/split-time.ts';
import { SEGMENTS, PRIORITIES } from '../../../src/core/policy/primitives.ts';
import { CASE_STATUSES } from '../../../src/core/board/case.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { readJson } from '../../support/read-json.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');

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

test('[BOARD-DEMO] the demo starts with EMEA at level 4 and the Americas at level 2, both as announced', () => {
  const board = demo();
  const state = assessBoard(HANDBOOK_POLICY, board, NOW);

  const levels = state.regions.map(({ region, live, announced, inForce }) => [
    region.id,
    live,
    announced?.level,
    inForce,
  ]);

  expect(levels).toEqual([
    ['emea', 4, 4, 4],
    ['americas', 2, 2, 2],
  ]);
  expect(state.regions.map(({ counts, uncovered }) => [counts.state, uncovered])).toEqual([
    ['fresh', false],
    ['fresh', false],
  ]);
});

test('[BOARD-DEMO] the demo shows a ranked queue, paused work, cases with the CE and a time split', () => {
  const board = demo();
  const state = assessBoard(HANDBOOK_POLICY, board, NOW);

  const { cases, order, paused, withCE } = buildQueue(HANDBOOK_POLICY, board, state);
  const { actual } = splitTime(HANDBOOK_POLICY, board, state, NOW);

  expect(cases[order[0] ?? -1]?.title).toBe('Indexed search down after upgrade');
  expect([order.length, paused.length, withCE.length]).toEqual([32, 6, 2]);
  expect(actual.days7).toMatchObject({ customer: 86, internal: 14 });
});

test('[BOARD-DEMO] at the start of the demo leadership has one question to answer, and all else was told', () => {
  const board = demo();
  const state = assessBoard(HANDBOOK_POLICY, board, NOW);

  const drafts = draftsToPost(HANDBOOK_POLICY, board, state, buildQueue(HANDBOOK_POLICY, board, state), NOW);
  const standing = standingAlerts(HANDBOOK_POLICY, board);

  expect(drafts.map(({ region, channel, question }) => [region, channel, question])).toEqual([
    ['emea', '@cs-leadership', true],
  ]);
  expect(standing.map(({ region, channel, contingencies }) => [region, channel, contingencies])).toEqual([
    ['emea', '#community-relations', ['tell-community']],
    ['emea', '#customer-support-internal', ['focus-standby']],
  ]);
});

test('[BOARD-DEMO] the check-ins of the demo say what a check-in of their numbers says', () => {
  for (const { region, working, openCases, level, levelName, explanation, readings } of demo().checkIns) {
    const figures = { working: working ?? 0, openCases: openCases ?? 0 };
    const regions = { emea: {}, americas: {}, [region]: { entry: 'numbers' as const, ...figures } };
    const board = boardOf({ regions, ...(readings === undefined ? {} : { readings }) });
    const state = assessBoard(HANDBOOK_POLICY, board, NOW).regions.find((one) => one.region.id === region);

    const again =
      state && checkInOf(HANDBOOK_POLICY, board, state, { id: 'c', at: '2026-12-29T10:00:00Z', by: 'Dana' });

    expect({ level, levelName, explanation }).toEqual({
      level: again?.level,
      levelName: again?.levelName,
      explanation: again?.explanation,
    });
  }
});
