import { describe, expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { EditionId } from '../../../src/core/policy/primitives.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { boardAtLevels, NOW } from '../../support/builders/board-at-levels.ts';

function severitiesAt(edition: EditionId, emea: number, policy: Policy = HANDBOOK_POLICY): Record<string, string> {
  const board = boardAtLevels({ emea, americas: 1 }, { edition });
  const status = statusOf(policy, board, assessBoard(policy, board, NOW), NOW);
  return Object.fromEntries(status.severities.map(({ priority, expect: words }) => [priority, words]));
}

const withTarget = (amount: number, unit: 'hours' | 'business-days'): Policy => ({
  ...HANDBOOK_POLICY,
  editions: HANDBOOK_POLICY.editions.map((edition) => ({
    ...edition,
    replyTargets: [{ segments: ['pre-sales'], priorities: ['p0'], amount, unit }],
  })),
});

describe('[STATUS-SEVERITIES] when the first reply to a CE’s request comes', () => {
  test('by the edition’s target, else what it aims for', () => {
    expect(severitiesAt('fy24', 1)).toEqual({
      p0: 'within 2 business hours',
      p1: 'as usual, by severity; aim for a couple of hours',
      p2: 'as usual, by severity; aim for a couple of hours',
    });
  });

  test('the edition of 2021 promises a day to everybody', () => {
    expect(severitiesAt('2021', 1)).toEqual({
      p0: 'within 24 hours',
      p1: 'within 24 hours',
      p2: 'within 24 hours',
    });
  });

  test('a severity that the edition leaves with the CE', () => {
    expect(severitiesAt('exceptions', 1)['p2']).toMatch(/^Pre-sales p2 stays with the CE\./);
    expect(severitiesAt('exceptions', 1)['p0']).toBe('within 2 business hours');
  });

  test('a promise in force is for all of them, unless the target is shorter', () => {
    expect(severitiesAt('fy24', 6)).toEqual({
      p0: 'within 2 business hours of the post',
      p1: 'within 2 business hours of the post',
      p2: 'within 2 business hours of the post',
    });
    expect(severitiesAt('2021', 6)['p0']).toBe('within 2 business hours of the post');
    expect(severitiesAt('fy24', 6, withTarget(1, 'hours'))['p0']).toBe('within 1 hour');
    expect(severitiesAt('fy24', 6, withTarget(1, 'business-days'))['p0']).toBe('within 2 business hours of the post');
    expect(severitiesAt('fy24', 1, withTarget(1, 'business-days'))['p0']).toBe('within 1 business day');
  });

  test('a promise to somebody else is none to pre-sales', () => {
    expect(severitiesAt('fy24', 4)['p1']).toMatch(/^as usual/);
  });
});
