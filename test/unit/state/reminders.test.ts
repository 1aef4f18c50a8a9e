import { expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { dueTitle } from '../../../src/state/due-title.ts';
import { dueCheckIns } from '../../../src/state/reminders.ts';
import { boardOf } from '../../support/builders/board-of.ts';

const BOARD = boardOf({ inPlay: { since: '2026-12-29T08:00:00Z' } });

function at(moment: string, board = BOARD) {
  const now = Date.parse(moment);
  const state = assessBoard(HANDBOOK_POLICY, board, now);
  return { due: dueCheckIns(state, now), title: dueTitle(state) };
}

test('a check-in falls due half an hour before its time, by the clock alone', () => {
  expect(at('2026-12-29T09:29:59Z')).toEqual({ due: [], title: null });
  expect(at('2026-12-29T09:30:00Z')).toEqual({
    due: [{ occurrence: 'emea 2026-12-29T10:00:00.000Z', region: 'EMEA', text: 'The 10:00 UTC check-in is due.' }],
    title: 'Check-in due: EMEA',
  });
});

test('a machine that slept until it was overdue hears of the same occurrence', () => {
  const [due] = at('2026-12-29T09:30:00Z').due;
  const [overdue] = at('2026-12-29T11:10:00Z').due;

  expect(overdue?.occurrence).toBe(due?.occurrence);
  expect(overdue?.text).toBe('The 10:00 UTC check-in is overdue.');
});

test('one that was made, or that nobody asks for, reminds of nothing', () => {
  const done = boardOf({
    inPlay: { since: '2026-12-29T08:00:00Z' },
    checkIns: [{ id: 'c1', region: 'emea', at: '2026-12-29T09:40:00Z', by: 'Dana', level: 4 }],
  });

  expect(at('2026-12-29T10:10:00Z', done).due).toEqual([]);
  expect(at('2026-12-29T10:10:00Z', boardOf({})).due).toEqual([]);
});

test('the next day is another occurrence', () => {
  const late = boardOf({ inPlay: { since: '2026-12-29T08:00:00Z' } });

  const [first] = at('2026-12-29T10:10:00Z', late).due;
  const [second] = at('2026-12-30T10:10:00Z', late).due;

  expect(second?.occurrence).not.toBe(first?.occurrence);
});
