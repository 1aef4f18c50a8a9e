import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { queueRules } from '../../../src/core/queue/queue-rules.ts';
import { boardOf } from '../../support/builders/board-of.ts';

const inPlay = { since: '2026-12-23T09:00:00Z' };
const regions = {
  emea: { entry: 'numbers', working: 2, openCases: 10 },
  americas: { entry: 'numbers', working: 10, openCases: 10 },
} as const;
const told = (region: string, level: number, at: string) => ({ id: `${region} ${at}`, region, level, at, by: 'Dana' });
const done = told('americas', 1, '2026-12-28T17:40:00Z');

const rulesAt = (board: Board, now: string) =>
  queueRules(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, Date.parse(now)));

describe('[QUEUE-LAST-LEVEL] work goes on by what was told last, and no reason calls that the level', () => {
  const board = boardOf({ inPlay, regions, checkIns: [told('emea', 4, '2026-12-28T10:02:00Z'), done] });

  test('while the check-in is known the level is named', () => {
    const rules = rulesAt(board, '2026-12-28T12:00:00Z');

    expect(rules.hardChoicesBecause).toBe('Hard choices: EMEA is at level 4');
    expect(rules.paused.get('emea')?.reason).toBe('Internal work waits while EMEA is at level 4.');
  });

  test('after a missed one the last level orders the work and is called the last', () => {
    const rules = rulesAt(board, '2026-12-29T16:30:00Z');

    expect(rules.hardChoices).toBe(true);
    expect(rules.hardChoicesBecause).toBe('Hard choices: EMEA was last at level 4');
    expect(rules.paused.get('emea')?.reason).toBe(
      'Internal work waits until somebody checks in: EMEA was last at level 4.',
    );
  });

  test('where no level was ever told, the numbers order the work and are named as such', () => {
    const rules = rulesAt(boardOf({ inPlay, regions, checkIns: [done] }), '2026-12-28T16:30:00Z');

    expect(rules.hardChoicesBecause).toBe('Hard choices: EMEA is at no known level, its numbers give 4');
  });
});
