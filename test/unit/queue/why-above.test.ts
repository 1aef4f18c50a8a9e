import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { Case } from '../../../src/core/board/case.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { buildQueue } from '../../../src/core/queue/build-queue.ts';
import { whyAbove } from '../../../src/core/queue/why-above.ts';
import { boardAtLevels, NOW } from '../../support/builders/board-at-levels.ts';
import { caseWith } from '../../support/builders/case-with.ts';

const opened = (id: string, hour: string, fields: Partial<Case> = {}): Case =>
  caseWith({ id, openedAt: `2026-12-29T${hour}:00Z`, segment: 'enterprise', ...fields });

function whyFirst(cases: Case[], parts: Partial<Board> = {}): string {
  const board = boardAtLevels({ emea: 4, americas: 1 }, { cases, ...parts });
  const queue = buildQueue(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, NOW));
  return whyAbove(HANDBOOK_POLICY, queue, 1);
}

const pin = (by: string, at: string) => ({ reason: 'the board meets at noon', by, at });

describe('[QUEUE-WHY] each case says in one sentence why it stands above the next', () => {
  test('by a pin, with its reason and name', () => {
    const pinned = opened('1', '09:00', { pin: pin('Lee', '2026-12-29T10:00:00Z') });

    expect(whyFirst([pinned, opened('2', '08:00')])).toBe(
      'above the next because Lee pinned it: the board meets at noon',
    );
  });

  test('by the newer of two pins', () => {
    const older = opened('1', '08:00', { pin: pin('Dana', '2026-12-29T09:00:00Z') });
    const newer = opened('2', '09:00', { pin: pin('', '2026-12-29T10:00:00Z') });

    expect(whyFirst([older, newer])).toBe('above the next because somebody pinned it later: the board meets at noon');
  });

  test('by class', () => {
    const cases = [opened('1', '09:00', { priority: 'p0' }), opened('2', '08:00', { priority: 'p1' })];

    expect(whyFirst(cases)).toBe('above the next because p0 comes before p1');
  });

  test('by class, of which the edition knows one under another name', () => {
    const cases = [opened('1', '09:00', { priority: 'p0' }), opened('2', '08:00')];

    expect(whyFirst(cases, { edition: '2021' })).toBe('above the next because p0, ranked as p1, comes before p2');
  });

  test('by segment within the class, in the policy’s words', () => {
    const cases = [
      opened('1', '09:00', { priority: 'p0', segment: 'team' }),
      opened('2', '08:00', { priority: 'p0', segment: 'open-source' }),
    ];

    expect(whyFirst(cases)).toBe('above the next because team comes before open source within p0');
  });

  test.each([
    ['08:00', '11:00', 'opened 3 h earlier'],
    ['08:00', '09:10', 'opened 1 h 10 min earlier'],
  ])('by age: %s against %s', (early, late, because) => {
    expect(whyFirst([opened('1', late), opened('2', early)])).toBe(`above the next because ${because}`);
  });

  test('by age when they are seconds apart', () => {
    const cases = [opened('1', '08:00'), opened('2', '08:00', { openedAt: '2026-12-29T08:00:30Z' })];

    expect(whyFirst(cases)).toBe('above the next because opened less than 1 min earlier');
  });

  test('because the next has no readable date', () => {
    expect(whyFirst([opened('1', '08:00'), opened('2', '08:00', { openedAt: null })])).toBe(
      'above the next because the next has no readable date',
    );
  });

  test('by id, dated or not', () => {
    const undated = ['1', '2'].map((id) => opened(id, '08:00', { openedAt: null }));

    expect(whyFirst([opened('2', '08:00'), opened('1', '08:00')])).toBe(
      'above the next because both were opened at the same time and 1 sorts before 2',
    );
    expect(whyFirst(undated)).toBe('above the next because neither has a readable date and 1 sorts before 2');
  });

  test('nothing is above nothing', () => {
    expect(whyFirst([opened('1', '08:00')])).toBe('the only case in line');
    expect(whyFirst([])).toBe('');
  });

  test('the last in line says so', () => {
    const board = boardAtLevels({ emea: 1, americas: 1 }, { cases: [opened('1', '08:00'), opened('2', '09:00')] });
    const queue = buildQueue(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, NOW));

    expect(whyAbove(HANDBOOK_POLICY, queue, 2)).toBe('the last in line');
  });
});
