import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { HISTORY_LIMIT } from '../../../src/core/board/history-limits.ts';
import { boardOf as shown } from '../../../src/state/replica/board-of.ts';
import { EDITING } from '../../../src/state/replica/editing.ts';
import { proposeEdit } from '../../../src/state/replica/propose-edit.ts';
import { receiveEntries } from '../../../src/state/replica/receive-entries.ts';
import { UNDO_LIMIT, type Replica } from '../../../src/state/replica/replica.ts';
import { undoStacks } from '../../../src/state/replica/undo-stacks.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { editOf } from '../../support/builders/edit-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';
import { containing } from '../../support/containing.ts';

const POSTED: EditAction = { kind: 'settleAnnouncement', announcement: announcementOf('ce') };
const BOARD = boardOf({ people: [personOf('amara', { openCases: 8 }), personOf('ben', { openCases: 2 })] });

function replicaOf(base: Board): Replica {
  return { base, seq: 0, recent: [], waiting: [], regions: [] };
}

function count(person: string, value: number): EditAction {
  return { kind: 'setOpenCases', person, value };
}

function proposed(replica: Replica, action: EditAction, mark: Parameters<typeof editOf>[1]): Replica {
  const proposal = proposeEdit(EDITING, replica, editOf(action, mark));
  if (!proposal.ok) throw new Error(proposal.reason);
  return proposal.replica;
}

/** Counts of the same width, made and confirmed one after the other, from a place in the log of four digits on. */
function edited(replica: Replica, from: number, edits: number): Replica {
  let after = replica;
  for (let seq = from; seq < from + edits; seq += 1) {
    const [action, mark] = [count('amara', 4 + (seq % 2)), { id: `edit-${seq}` }];
    const entry = { seq, edit: editOf(action, mark) };
    after = receiveEntries(EDITING, proposed(after, action, mark), [entry]).replica;
  }
  return after;
}

function countOf(replica: Replica, id: string): number | undefined {
  return shown(replica).people.find((person) => person.id === id)?.openCases;
}

test('an own edit is shown at once, before anything is stored', () => {
  const replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'mine' });

  expect(countOf(replica, 'amara')).toBe(9);
  expect(replica.base).toBe(BOARD);
});

test('an edit that is refused changes nothing and says why', () => {
  const replica = replicaOf(BOARD);

  const proposal = proposeEdit(EDITING, replica, editOf(count('nobody', 9)));

  expect(proposal).toMatchObject({ ok: false, reason: containing('nobody') });
  expect(shown(replica)).toBe(BOARD);
});

test('when the log confirms an own edit the board on screen stays the very same', () => {
  const replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'mine' });
  const before = shown(replica);

  const { replica: after } = receiveEntries(EDITING, replica, [
    { seq: 1, edit: editOf(count('amara', 9), { id: 'mine' }) },
  ]);

  expect(shown(after)).toBe(before);
  expect(after.waiting).toEqual([]);
});

test('a tab that has seen as many edits as it keeps holds no more after any number of others', () => {
  const first = edited(replicaOf(BOARD), 1000, HISTORY_LIMIT);

  const last = edited(first, 1000 + HISTORY_LIMIT, 3 * UNDO_LIMIT);

  expect(last.waiting).toEqual([]);
  expect(last.recent).toHaveLength(UNDO_LIMIT);
  expect(last.base.history).toHaveLength(HISTORY_LIMIT);
  expect(JSON.stringify(last)).toHaveLength(JSON.stringify(first).length);
});

test('an edit of another tab slips in below the own one, and the later one in the log wins', () => {
  const replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'mine' });
  const theirs = { seq: 1, edit: editOf(count('amara', 4), { id: 'theirs' }) };
  const mine = { seq: 2, edit: editOf(count('amara', 9), { id: 'mine' }) };

  const first = receiveEntries(EDITING, replica, [theirs]).replica;
  const second = receiveEntries(EDITING, first, [mine]).replica;

  expect(countOf(first, 'amara')).toBe(9);
  expect(countOf(second, 'amara')).toBe(9);
  expect(second.recent.map(({ text }) => text)).toEqual(['amara: 8 → 4 open cases', 'amara: 4 → 9 open cases']);
});

test('an own edit that another tab left no room for is named with its reason, once the log has decided', () => {
  const replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'mine' });
  const gone = { seq: 1, edit: editOf({ kind: 'removePerson', person: 'amara' }, { id: 'theirs' }) };
  const mine = { seq: 2, edit: editOf(count('amara', 9), { id: 'mine' }) };

  const before = receiveEntries(EDITING, replica, [gone]);
  const decided = receiveEntries(EDITING, before.replica, [mine]);

  expect(before.refused).toEqual([]);
  expect(decided.refused).toMatchObject([{ edit: { id: 'mine' }, reason: containing('amara') }]);
  expect(decided.replica.waiting).toEqual([]);
});

test('an own edit that does not fit for a moment counts when the log lets it', () => {
  const replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'mine' });
  const gone = { seq: 1, edit: editOf({ kind: 'removePerson', person: 'amara' }, { id: 'theirs' }) };
  const back = { seq: 2, edit: editOf({ kind: 'addPerson', person: personOf('amara') }, { id: 'again' }) };
  const mine = { seq: 3, edit: editOf(count('amara', 9), { id: 'mine' }) };

  const { replica: without } = receiveEntries(EDITING, replica, [gone]);
  const { replica: after, refused } = receiveEntries(EDITING, without, [back, mine]);

  expect(countOf(without, 'amara')).toBeUndefined();
  expect(countOf(after, 'amara')).toBe(9);
  expect(refused).toEqual([]);
});

test('an entry that arrives twice counts once', () => {
  const entry = { seq: 1, edit: editOf(count('amara', 9), { id: 'theirs' }) };
  const again = { seq: 2, edit: editOf(count('amara', 9), { id: 'theirs' }) };

  const { replica } = receiveEntries(EDITING, replicaOf(BOARD), [entry, entry, again]);

  expect(shown(replica).revision).toBe(1);
  expect(replica.recent).toHaveLength(1);
});

test('undo takes back the newest edit first, and redo brings back the one undone last', () => {
  let replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'a' });
  replica = proposed(replica, count('ben', 3), { id: 'b' });
  replica = proposed(replica, count('ben', 2), { id: 'undo-b', undoes: 'b' });

  const afterUndo = undoStacks(replica);
  const afterRedo = undoStacks(proposed(replica, count('ben', 3), { id: 'redo-b', redoes: 'undo-b' }));

  expect(afterUndo.undo.map(({ edit }) => edit.id)).toEqual(['a']);
  expect(afterUndo.redo.map(({ text }) => text)).toEqual(['ben: 2 → 3 open cases']);
  expect(afterRedo.undo.map(({ edit }) => edit.id)).toEqual(['a', 'redo-b']);
  expect(afterRedo.redo).toEqual([]);
});

test('a new edit ends what could be redone', () => {
  let replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'a' });
  replica = proposed(replica, count('amara', 8), { id: 'undo-a', undoes: 'a' });
  replica = proposed(replica, count('ben', 5), { id: 'b' });

  expect(undoStacks(replica).redo).toEqual([]);
  expect(undoStacks(replica).undo.map(({ edit }) => edit.id)).toEqual(['b']);
});

test('[EDIT-POSTED] undo passes by what was posted, and redo ends with it', () => {
  let replica = proposed(replicaOf(BOARD), count('amara', 9), { id: 'a' });
  replica = proposed(replica, count('ben', 3), { id: 'b' });
  replica = proposed(replica, count('ben', 2), { id: 'undo-b', undoes: 'b' });
  replica = proposed(replica, POSTED, { id: 'posted' });

  const { undo, redo } = undoStacks(replica);

  expect(undo.map(({ edit }) => edit.id)).toEqual(['a']);
  expect(redo).toEqual([]);
});

test('[EDIT-SETTLED] of two who settle the same draft at once the later in the log is told who was first and when', () => {
  const replica = proposed(replicaOf(BOARD), POSTED, { id: 'mine', by: 'Lee' });
  const theirs = { seq: 1, edit: editOf(POSTED, { id: 'theirs' }) };
  const mine = { seq: 2, edit: editOf(POSTED, { id: 'mine', by: 'Lee' }) };

  const { replica: after, refused } = receiveEntries(EDITING, replica, [theirs, mine]);

  expect(refused).toMatchObject([{ edit: { id: 'mine' }, reason: 'Already marked posted by Dana at 10:03 UTC' }]);
  expect(shown(after).announcements).toEqual([announcementOf('ce')]);
});

test('[EDIT-CHECK-IN] of two who check in at once both have, in the order of the log, whatever their clocks say', () => {
  const own = checkInOf('own', { at: '2026-12-29T10:01:00Z' });
  const confirm = (checkIn: typeof own): EditAction => ({ kind: 'confirmCheckIn', checkIn });
  const replica = proposed(replicaOf(BOARD), confirm(own), { id: 'mine' });
  const theirs = { seq: 1, edit: editOf(confirm(checkInOf('theirs')), { id: 'theirs' }) };
  const mine = { seq: 2, edit: editOf(confirm(own), { id: 'mine' }) };

  const { replica: after, refused } = receiveEntries(EDITING, replica, [theirs, mine]);

  expect(refused).toEqual([]);
  expect(shown(after).checkIns.map(({ id }) => id)).toEqual(['theirs', 'own']);
});
