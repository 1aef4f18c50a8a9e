import { describe, expect, test } from 'vitest';
import { describeEditionEffect } from '../../../src/core/audit/describe-edition-effect.ts';
import { editionEffect } from '../../../src/core/audit/edition-effect.ts';
import { levelsUnder } from '../../../src/core/audit/levels-under.ts';
import type { Board } from '../../../src/core/board/board.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { EditionId } from '../../../src/core/policy/primitives.ts';
import { DEFAULT_READINGS } from '../../../src/core/policy/readings.ts';
import { boardAtLevels, NOW } from '../../support/builders/board-at-levels.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { queueBoard } from '../../support/builders/queue-board.ts';

const numbers = { entry: 'numbers' } as const;

describe('[AUDIT-NOW] the numbers of now can be read under any readings', () => {
  const regions = {
    emea: { ...numbers, working: 2, openCases: 10 },
    americas: { ...numbers, working: 10, openCases: 50 },
  };

  test('as they are, and under the mildest match', () => {
    const board = boardOf({ regions });

    expect(levelsUnder(HANDBOOK_POLICY, board, DEFAULT_READINGS)).toEqual({ emea: 4, americas: 1 });
    expect(levelsUnder(HANDBOOK_POLICY, board, { ...DEFAULT_READINGS, match: 'mildest' })).toEqual({
      emea: 2,
      americas: 1,
    });
  });

  test('whatever was set by hand; a region without numbers has no level', () => {
    const set = boardAtLevels({ emea: 7 }).regions['emea'];
    const board = boardOf({ regions: { emea: { ...set, ...regions.emea }, americas: {} } });

    expect(levelsUnder(HANDBOOK_POLICY, board, DEFAULT_READINGS)).toEqual({ emea: 4, americas: null });
  });
});

describe('[AUDIT-SWITCH] before another edition is followed, what it does to the queue is known', () => {
  const effectOn = (board: Board, edition: EditionId) =>
    editionEffect(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, NOW), edition, NOW);

  test('a pre-sales request without a CE is ranked under the edition of 2021', () => {
    const effect = effectOn(queueBoard(), '2021');

    expect(effect.withCE).toEqual({ before: 1, after: 0 });
    expect(effect.ranked.after - effect.ranked.before).toBe(1);
    expect(describeEditionEffect(effect)).toContain('No case would wait with the CE instead of 1.');
  });

  test('p0 of 2021 is ranked as p1, so the oldest of both comes first', () => {
    const effect = effectOn(queueBoard(), '2021');

    expect(effect.numberOne.before?.title).toBe('Search is down');
    expect(effect.numberOne.after?.title).toBe('Login fails');
    expect(effect.moved).toBeGreaterThan(0);
    expect(effect.due).toBeGreaterThan(0);
    expect(describeEditionEffect(effect)[0]).toBe('Number one would be “Login fails”.');
  });

  test('the edition in use changes nothing, and says so', () => {
    const effect = effectOn(queueBoard(), 'fy24');

    expect(effect).toMatchObject({ moved: 0, due: 0 });
    expect(describeEditionEffect(effect)).toEqual([
      'Number one stays “Search is down”.',
      'Nothing else changes in the queue as it is.',
    ]);
  });

  test('community cases of class p2 stop being best effort where every customer is promised a reply', () => {
    const cases = [
      { id: 'c', segment: 'free', priority: 'p2', status: 'open', openedAt: '2026-12-29T09:00:00Z' },
    ] as const;

    const effect = effectOn(boardOf({ cases: [...cases] }), '2021');

    expect(effect.bestEffort).toEqual({ before: 1, after: 0 });
    expect(effect.due).toBe(1);
    expect(describeEditionEffect(effect)).toContain(
      'The first reply to 1 case would be due at another time, or no longer.',
    );
  });

  test('an empty queue has no number one to speak of', () => {
    expect(describeEditionEffect(effectOn(boardOf(), '2021'))).toEqual(['Nothing else changes in the queue as it is.']);
  });
});
