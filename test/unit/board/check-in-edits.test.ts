import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import type { Announcement } from '../../../src/core/board/record.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse, refusal } from '../../support/builders/edit-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';

const BOARD = boardOf({ checkIns: [checkInOf('c1', { level: 2, at: '2026-12-29T11:00:00Z' })] });
const CONFIRM: EditAction = { kind: 'confirmCheckIn', checkIn: checkInOf('c2') };
const WITHDRAW: EditAction = { kind: 'withdrawCheckIn', checkIn: 'c2' };

function told(fields: Partial<Announcement>[]): Board {
  const announcements = fields.map((one, at) => announcementOf(`a${at}`, { checkIn: 'c2', ...one }));
  return { ...applied(BOARD, CONFIRM), announcements, history: [] };
}

function idsOf(board: Board): string[] {
  return board.checkIns.map(({ id }) => id);
}

test('[EDIT-CHECK-IN] a check-in comes last, whatever its clock says', () => {
  expect(idsOf(applied(BOARD, CONFIRM))).toEqual(['c1', 'c2']);
});

test('[EDIT-CHECK-IN] two people who confirm at once have both made one, and the later in the log counts', () => {
  const mine: EditAction = { kind: 'confirmCheckIn', checkIn: checkInOf('mine', { by: 'Lee' }) };

  expect(idsOf(applied(applied(BOARD, CONFIRM), mine, { id: 'e2' }))).toEqual(['c1', 'c2', 'mine']);
});

test('[EDIT-CHECK-IN] [EDIT-UNDO] one that was taken back comes again at its place', () => {
  const { board, inverse } = appliedWithInverse(BOARD, { kind: 'confirmCheckIn', checkIn: checkInOf('c2') });
  const later = applied(board, { kind: 'confirmCheckIn', checkIn: checkInOf('c3') }, { id: 'e2' });
  const undone = appliedWithInverse(later, inverse, { id: 'e3' });

  expect(idsOf(undone.board)).toEqual(['c1', 'c3']);
  expect(idsOf(applied(undone.board, undone.inverse, { id: 'e4' }))).toEqual(['c1', 'c2', 'c3']);
});

test('[EDIT-CHECK-IN] [EDIT-REFUSE] it stays once something that follows from it was posted, and the channels are named', () => {
  expect(refusal(told([{ channel: '#ce' }, { channel: '#sales' }, { channel: '#ce' }]), WITHDRAW)).toBe(
    'Already told #ce, #sales: make another check-in instead',
  );
});

test.each<[string, Partial<Announcement>[]]>([
  ['drafted or skipped', [{ state: 'drafted' }, { state: 'skipped' }]],
  ['posted after another check-in', [{ checkIn: 'c1' }]],
  ['not posted after all', [{}, { state: 'retracted', corrects: 'a0' }]],
  ['corrected, then not posted after all', [{}, { corrects: 'a0' }, { state: 'retracted', corrects: 'a0' }]],
])('[EDIT-CHECK-IN] it can be taken back while all that follows from it was %s', (_what, announcements) => {
  expect(idsOf(applied(told(announcements), WITHDRAW, { id: 'e2' }))).toEqual(['c1']);
});

test('[EDIT-TWICE] [EDIT-REFUSE] a check-in is made once', () => {
  expect(refusal(BOARD, { kind: 'confirmCheckIn', checkIn: checkInOf('c1') })).toBe('This check-in was already made');
});

test('[EDIT-GONE] [EDIT-REFUSE] a region or a check-in that the board does not have', () => {
  const apac = checkInOf('c2', { region: 'apac' });

  expect(refusal(BOARD, { kind: 'confirmCheckIn', checkIn: apac })).toBe(
    '“apac” is no longer among the regions of this board',
  );
  expect(refusal(BOARD, WITHDRAW)).toBe('This check-in is no longer on this board');
});

test('[EDIT-GONE] [EDIT-UNDO] a check-in of a region that only a file knew comes back from being taken back', () => {
  const board = boardOf({ checkIns: [checkInOf('old', { region: 'apac' })] });
  const { board: without, inverse } = appliedWithInverse(board, { kind: 'withdrawCheckIn', checkIn: 'old' });

  expect(applied(without, inverse, { id: 'e2' }).checkIns).toEqual(board.checkIns);
});
