import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import type { Board } from '../../../src/core/board/board.ts';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { describeEdit } from '../../../src/core/board/describe-edit.ts';
import { editSchema, type EditAction } from '../../../src/core/board/edit.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';
import { editActionArbitrary } from '../../support/arbitraries/edit-action-arbitrary.ts';
import { tellsPeople } from '../../support/arbitraries/told-action-arbitrary.ts';
import { applied, appliedWithInverse, editOf } from '../../support/builders/edit-of.ts';

const board = boardArbitrary(HANDBOOK_POLICY);
/** A board and an edit of it; the board also names owners who are not on it, as files may. */
const boardAndAnyEdit = board
  .chain((one) => fc.tuple(fc.constant(one), fc.subarray(one.people.map(({ id }) => id))))
  .map(([one, left]) => ({ ...one, people: one.people.filter(({ id }) => !left.includes(id)) }))
  .chain((one) => fc.tuple(fc.constant(one), editActionArbitrary(one)));
/** What tells people something cannot be taken back. */
const boardAndEdit = boardAndAnyEdit.filter(([, action]) => !tellsPeople(action));
const RUNS = { numRuns: 1500 };

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const field of Object.values(value)) freeze(field);
    Object.freeze(value);
  }
  return value;
}

/** What an undo brings back: everything but revision and history. */
function contentOf({ revision: _revision, history: _history, ...content }: Board) {
  return content;
}

const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('[EDIT-UNDO] an edit and its inverse leave the board as it was, and the inverse of that brings the edit back', () => {
  fc.assert(
    fc.property(boardAndEdit, ([before, action]) => {
      const done = applyEdit(before, editOf(action));
      fc.pre(done.ok && done.inverse !== null);

      const undone = appliedWithInverse(done.board, done.inverse, { id: 'undo' });
      const redone = applied(undone.board, undone.inverse, { id: 'redo', at: '2027-01-01T00:00:00Z', by: 'Lee' });

      expect(contentOf(undone.board)).toEqual(contentOf(before));
      expect(contentOf(redone)).toEqual(contentOf(done.board));
      expect(redone.revision).toBe(before.revision + 3);
    }),
    RUNS,
  );
});

test('[EDIT-UNDO] many edits taken back one by one, newest first, leave the board as it was', () => {
  const several = boardAndEdit.chain(([one, first]) =>
    fc.tuple(fc.constant(one), fc.array(editActionArbitrary(one), { minLength: 1, maxLength: 8 }), fc.constant(first)),
  );
  fc.assert(
    fc.property(several, ([before, actions, first]) => {
      const inverses: EditAction[] = [];
      const after = [first, ...actions].reduce((now, action, at) => {
        const done = applyEdit(now, editOf(action, { id: `edit-${at}` }));
        if (!done.ok || done.inverse === null) return now;
        inverses.unshift(done.inverse);
        return done.board;
      }, before);

      const back = inverses.reduce((now, inverse, at) => applied(now, inverse, { id: `undo-${at}` }), after);

      expect(contentOf(back)).toEqual(contentOf(before));
      expect(back.revision).toBe(before.revision + 2 * inverses.length);
    }),
    { numRuns: 500 },
  );
});

test('[EDIT-PURE] [EDIT-REFUSE] no edit, applied or refused, touches the board it is given', () => {
  fc.assert(
    fc.property(boardAndAnyEdit, ([before, action]) => {
      const copy = structuredClone(before);

      const done = applyEdit(freeze(before), freeze(editOf(action)));

      expect(before).toEqual(copy);
      expect(done.ok || done.reason !== '').toBe(true);
    }),
    RUNS,
  );
});

test('[EDIT-CLOSED] the board after any edit opens again equal', () => {
  fc.assert(
    fc.property(boardAndAnyEdit, ([before, action]) => {
      const done = applyEdit(before, editOf(action));
      fc.pre(done.ok);

      expect(decodeBoard(sent(done.board))).toEqual({ ok: true, board: done.board, readOnly: false, notice: null });
    }),
    RUNS,
  );
});

test('[EDIT-ONCE] every edit that fits does nothing the second time', () => {
  fc.assert(
    fc.property(boardAndAnyEdit, ([before, action]) => {
      const done = applyEdit(before, editOf(action));
      fc.pre(done.ok);

      expect(applyEdit(done.board, editOf(action))).toMatchObject({ ok: true, repeated: true });
      expect(applied(done.board, action)).toBe(done.board);
    }),
  );
});

test('an edit and its inverse are sent and read back equal, and can be said', () => {
  fc.assert(
    fc.property(boardAndAnyEdit, ([before, action]) => {
      const done = applyEdit(before, editOf(action));
      fc.pre(done.ok);
      const edits = [editOf(action), ...(done.inverse ? [editOf(done.inverse, { undoes: 'e1' })] : [])];

      for (const edit of edits) expect(v.parse(editSchema, sent(edit))).toEqual(edit);
      for (const edit of edits) expect(describeEdit(edit, before).trim()).not.toBe('');
    }),
    RUNS,
  );
});
