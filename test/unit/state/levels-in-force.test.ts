import { expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { levelsInForce } from '../../../src/state/levels-in-force.ts';
import { boardOf } from '../../support/builders/board-of.ts';

const BOARD = boardOf({
  inPlay: { since: '2026-12-23T09:00:00Z' },
  checkIns: [{ id: 'c1', region: 'emea', at: '2026-12-28T10:02:00Z', by: 'Dana', level: 4 }],
});
const at = (now: string): string => levelsInForce(assessBoard(HANDBOOK_POLICY, BOARD, Date.parse(now)));

test('the queue gives new reasons when a level goes unknown, though its order stays, and at no other minute', () => {
  expect(at('2026-12-29T15:59:00Z')).toBe(at('2026-12-29T12:00:00Z'));
  expect(at('2026-12-29T16:00:00Z')).not.toBe(at('2026-12-29T15:59:00Z'));
});
