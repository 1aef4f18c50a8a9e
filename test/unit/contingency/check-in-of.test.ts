import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkInSchema } from '../../../src/core/board/record.ts';
import type { Board } from '../../../src/core/board/board.ts';
import { checkInOf } from '../../../src/core/contingency/check-in-of.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { NOW } from '../../support/builders/board-at-levels.ts';

const MARK = { id: 'c1', at: '2026-12-29T10:02:00Z', by: 'Dana' };

function frozenOf(board: Board) {
  const [emea] = assessBoard(HANDBOOK_POLICY, board, NOW).regions;
  if (emea === undefined) throw new Error('no region');
  return checkInOf(HANDBOOK_POLICY, board, emea, MARK);
}

const numbers = (working: number, openCases: number) => ({
  emea: { entry: 'numbers', working, openCases } as const,
  americas: {},
});

test('[CHECK-IN-FROZEN] it keeps numbers, level, name of the level, readings and who', () => {
  const readings = { match: 'mildest', load: 'busiest', loadScope: 'region' } as const;

  const frozen = frozenOf(boardOf({ regions: numbers(2, 17), readings }));

  expect(frozen).toMatchObject({
    ...MARK,
    region: 'emea',
    working: 2,
    openCases: 17,
    counts: null,
    level: 4,
    levelName: 'Community waits',
    readings,
  });
});

test('[CHECK-IN-FROZEN] it keeps the cases of each SE working, and not whose they are', () => {
  const people = [
    personOf('amara', { openCases: 8 }),
    personOf('bruno', { openCases: 3 }),
    personOf('chidi', { openCases: 5, availability: 'out' }),
  ];

  const frozen = frozenOf(boardOf({ people }));

  expect(frozen).toMatchObject({ working: 2, openCases: 16, counts: [3, 8] });
  expect(JSON.stringify(frozen)).not.toMatch(/amara|bruno/i);
});

test('[CHECK-IN-FROZEN] it keeps why: in one sentence, the distance, each criterion that decided', () => {
  expect(frozenOf(boardOf({ regions: numbers(2, 17) }))?.explanation).toEqual([
    '2 SEs are working (level 4 at 2 or fewer) and 8.5 cases per SE (level 4 above 8).',
    '1 more SE → level 2. 1 fewer SE or 2 more cases → level 6.',
    '2 SEs are working (level 4 at 2 or fewer)',
    '8.5 cases per SE (level 4 above 8)',
  ]);
});

test('[CHECK-IN-FROZEN] the live level is confirmed also while leadership has set another', () => {
  const override = { level: 7, reason: 'storm', by: 'Lee', at: '2026-12-29T08:00:00Z', until: '2026-12-30T01:00:00Z' };
  const regions = { emea: { ...numbers(2, 17).emea, override }, americas: {} };
  const inPlay = { since: '2026-12-23T09:00:00Z' };

  expect(frozenOf(boardOf({ regions, inPlay }))?.level).toBe(4);
});

test('[CHECK-IN-FROZEN] where nothing was entered there is nothing to confirm', () => {
  expect(frozenOf(boardOf())).toBeNull();
});

test('[CHECK-IN-FROZEN] it fits the board also for more people than a count may hold', () => {
  const people = Array.from({ length: 1000 }, (_, place) => personOf(`p${place}`, { openCases: 999 }));

  const frozen = frozenOf(boardOf({ people }));

  expect(frozen).toMatchObject({ working: null, openCases: 999_000, counts: null });
  expect(v.is(checkInSchema, frozen)).toBe(true);
});
