import { expect, test } from 'vitest';
import { completeRegions } from '../../../src/core/board/complete-regions.ts';
import { createBoard } from '../../../src/core/board/create-board.ts';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { applied } from '../../support/builders/edit-of.ts';

const NEW = { policy: HANDBOOK_POLICY, team: 'Support', at: '2026-12-23T09:00:00Z', by: 'Lee' };

test('[BOARD-NEW] a new board is empty, has the policy’s regions and is in play', () => {
  const board = createBoard({ ...NEW, entry: 'numbers' });

  expect(board).toMatchObject({ team: 'Support', edition: 'fy24', people: [], cases: [], revision: 0 });
  expect(board.inPlay).toEqual({ since: '2026-12-23T09:00:00Z', by: 'Lee', reason: '', suspended: '' });
  expect(Object.keys(board.regions)).toEqual(['emea', 'americas']);
  expect(board.regions['emea']).toMatchObject({ entry: 'numbers', working: null, openCases: null });
});

test('[BOARD-NEW] a new board follows the first edition of a policy without the usual one', () => {
  const policy = { ...HANDBOOK_POLICY, editions: HANDBOOK_POLICY.editions.filter(({ id }) => id !== 'fy24') };

  expect(createBoard({ ...NEW, policy, entry: 'roster' }).edition).toBe('2021');
});

test('[BOARD-NEW] a new board opens again equal', () => {
  const board = createBoard({ ...NEW, entry: 'roster' });

  expect(decodeBoard(JSON.parse(JSON.stringify(board)))).toMatchObject({ ok: true, board });
});

test('[BOARD-REGIONS] a policy with one more region finds an empty one on the board', () => {
  const board = boardOf();

  const completed = completeRegions(board, ['emea', 'americas', 'apac']);

  expect(completed.regions['apac']).toEqual(board.regions['emea']);
  expect(completed.regions['emea']).toBe(board.regions['emea']);
});

test('[BOARD-REGIONS] a board that has every region stays the same object', () => {
  const board = boardOf();

  expect(completeRegions(board, ['americas'])).toBe(board);
});

test('[BOARD-REGIONS] an edit lists the regions of a policy that the board did not have, and fits', () => {
  const board = boardOf();

  const after = applied(board, { kind: 'setRegionWorking', region: 'apac', value: 4 }, { listing: ['emea', 'apac'] });

  expect(after.regions['apac']).toMatchObject({ entry: 'roster', working: 4, openCases: null });
  expect(after.regions['emea']).toBe(board.regions['emea']);
});
