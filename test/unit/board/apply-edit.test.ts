import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { MARK, applied, appliedWithInverse, editOf } from '../../support/builders/edit-of.ts';

const EARLIER = { at: '2026-12-29T09:00:00Z', by: 'Lee' };

test('[EDIT-PURE] one count among 10,000 cases changes without the cases being copied', () => {
  const board = boardOf({
    people: [personOf('amara', { openCases: 8 }), personOf('bruno')],
    cases: Array.from({ length: 10_000 }, (_, id) => ({ id: String(id) })),
  });

  const after = applied(board, { kind: 'setOpenCases', person: 'amara', value: 9 });

  expect([board.people[0]?.openCases, after.people[0]?.openCases]).toEqual([8, 9]);
  expect(after.cases).toBe(board.cases);
  expect(after.regions).toBe(board.regions);
  expect(after.people[1]).toBe(board.people[1]);
});

test('[EDIT-PURE] changing one case leaves the others the same objects', () => {
  const board = boardOf({ cases: [caseOf('1'), caseOf('2')] });

  const after = applied(board, { kind: 'solveCase', case: '2' });

  expect(after.cases[0]).toBe(board.cases[0]);
  expect(after.cases[1]?.status).toBe('solved');
  expect(board.cases[1]?.status).toBe('new');
});

test('[EDIT-REVISION] an applied edit is one revision and the newest of the history', () => {
  const before = applied(boardOf({ revision: 40 }), { kind: 'setTeam', team: 'A' });

  const after = applied(before, { kind: 'setTeam', team: 'B' }, { id: 'e2', undoes: 'e1' });

  expect(after.revision).toBe(42);
  expect(after.history.map(({ id }) => id)).toEqual(['e1', 'e2']);
  expect(after.history[1]).toEqual({ kind: 'setTeam', team: 'B', id: 'e2', undoes: 'e1', ...MARK });
});

test('[EDIT-ONCE] the same edit sent twice is applied once', () => {
  const edit = editOf({ kind: 'setNoOwner', region: 'emea', value: 2 });
  const board = applied(boardOf(), edit);

  const again = applyEdit(board, edit);

  expect(again).toMatchObject({ ok: true, repeated: true });
  expect(again.ok && again.board).toBe(board);
});

test('[EDIT-ONCE] taking back an edit that did nothing does nothing', () => {
  const edit = editOf({ kind: 'setNoOwner', region: 'emea', value: 2 });
  const board = applied(boardOf(), edit);
  const again = appliedWithInverse(board, edit);

  const { revision: _revision, history: _history, ...after } = applied(board, again.inverse, { id: 'e2' });

  expect(board).toMatchObject(after);
});

test('[EDIT-STAMP] numbers and availability carry who entered them and when', () => {
  const board = boardOf({ people: [personOf('amara', { entered: { openCases: EARLIER } })] });

  const counted = applied(board, { kind: 'setOpenCases', person: 'amara', value: 0 });
  const out = applied(board, { kind: 'setAvailability', person: 'amara', availability: 'out' });
  const unowned = applied(board, { kind: 'setNoOwner', region: 'emea', value: 1 });
  const working = applied(board, { kind: 'setRegionWorking', region: 'americas', value: 8 });
  const cases = applied(board, { kind: 'setRegionCases', region: 'americas', value: 40 });

  expect(counted.people[0]?.entered).toEqual({ openCases: MARK });
  expect(out.people[0]?.entered).toEqual({ openCases: EARLIER, availability: MARK });
  expect(unowned.regions['emea']?.entered).toEqual({ noOwner: MARK });
  expect(working.regions['americas']?.entered).toEqual({ working: MARK });
  expect(cases.regions['americas']?.entered).toEqual({ openCases: MARK });
});

test('[EDIT-STAMP] [EDIT-UNDO] an undo brings the old stamp back, or none where there was none', () => {
  const board = boardOf({
    people: [personOf('amara', { openCases: 8, entered: { openCases: EARLIER } }), personOf('bruno')],
  });
  const amara = appliedWithInverse(board, { kind: 'setOpenCases', person: 'amara', value: 9 });
  const bruno = appliedWithInverse(board, { kind: 'setOpenCases', person: 'bruno', value: 9 });

  expect(applied(amara.board, amara.inverse, { id: 'e2' }).people).toEqual(board.people);
  expect(applied(bruno.board, bruno.inverse, { id: 'e2' }).people).toEqual(board.people);
});

test('[EDIT-FOCUS] who is set working has no confirmed focus day, also where a file said so', () => {
  const board = boardOf({ people: [personOf('farah', { focusConfirmed: true })] });

  const again = applied(board, { kind: 'setAvailability', person: 'farah', availability: 'working' });

  expect(again.people[0]).toMatchObject({ availability: 'working', focusConfirmed: false });
});

test('[EDIT-FOCUS] a new focus day is not confirmed until leadership does', () => {
  const board = boardOf({ people: [personOf('farah', { focusConfirmed: true })] });

  const asked = applied(board, { kind: 'setAvailability', person: 'farah', availability: 'focus' });
  const confirmed = applied(asked, { kind: 'confirmFocus', person: 'farah', confirmed: true }, { id: 'e2', by: 'Lee' });
  const repeated = applied(
    confirmed,
    { kind: 'setAvailability', person: 'farah', availability: 'focus' },
    { id: 'e3' },
  );

  expect(asked.people[0]).toMatchObject({ availability: 'focus', focusConfirmed: false });
  expect(confirmed.people[0]).toMatchObject({ focusConfirmed: true, entered: { focusConfirmed: { by: 'Lee' } } });
  expect(repeated.people[0]).toMatchObject({ focusConfirmed: true });
});

test('[EDIT-REPLY] the first reply stays the first', () => {
  const board = boardOf({ cases: [caseOf('1'), caseOf('2', { firstReplyAt: EARLIER.at })] });

  const now = applied(board, { kind: 'replyToCase', case: '1' });
  const then = applied(board, { kind: 'replyToCase', case: '1', repliedAt: EARLIER.at });
  const second = applied(board, { kind: 'replyToCase', case: '2' });

  expect(now.cases[0]?.firstReplyAt).toBe(MARK.at);
  expect(then.cases[0]?.firstReplyAt).toBe(EARLIER.at);
  expect(second.cases[1]?.firstReplyAt).toBe(EARLIER.at);
});

test('a pin carries who set it and when', () => {
  const board = boardOf({ cases: [caseOf('1')] });

  const pinned = applied(board, { kind: 'pinCase', case: '1', reason: 'board meeting' });
  const unpinned = applied(pinned, { kind: 'unpinCase', case: '1' }, { id: 'e2' });

  expect(pinned.cases[0]?.pin).toEqual({ reason: 'board meeting', ...MARK });
  expect(unpinned.cases[0]?.pin).toBeNull();
});
