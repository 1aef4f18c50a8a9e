import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import type { Announcement } from '../../../src/core/board/record.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';
import { editActionArbitrary } from '../../support/arbitraries/edit-action-arbitrary.ts';
import { tellsPeople, toldActions } from '../../support/arbitraries/told-action-arbitrary.ts';
import { editOf } from '../../support/builders/edit-of.ts';

type Step = { readonly action: EditAction } | { readonly takesBack: number };

function stepArbitrary(board: Board): fc.Arbitrary<Step> {
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.oneof(...toldActions(board)) },
    { weight: 1, arbitrary: editActionArbitrary(board) },
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ action }) },
    { weight: 2, arbitrary: fc.record({ takesBack: fc.nat(5) }) },
  );
}

const boardAndSteps = boardArbitrary(HANDBOOK_POLICY).chain((board) =>
  fc.tuple(fc.constant(board), fc.array(stepArbitrary(board), { minLength: 1, maxLength: 25 })),
);

/** The board after every step: an edit, or any earlier inverse, of an undo too, whatever came in between. */
function play(start: Board, steps: readonly Step[]): Board[] {
  const inverses: EditAction[] = [];
  const boards = [start];
  for (const [at, step] of steps.entries()) {
    const action = 'action' in step ? step.action : inverses.at(-1 - step.takesBack);
    const board = boards.at(-1) ?? start;
    const done = action && applyEdit(board, editOf(action, { id: `step-${at}` }));
    if (!done?.ok) continue;
    boards.push(done.board);
    if (done.inverse) inverses.push(done.inverse);
  }
  return boards;
}

const postedIn = ({ announcements }: Board): Announcement[] => announcements.filter(({ state }) => state === 'posted');

test('[EDIT-POSTED] whatever is edited and undone, nothing that was posted leaves the board or changes, nor do two swap', () => {
  fc.assert(
    fc.property(boardAndSteps, ([start, steps]) => {
      const boards = play(start, steps);

      for (const [at, board] of boards.entries()) {
        const before = postedIn(boards[at - 1] ?? start);
        expect(postedIn(board).slice(0, before.length)).toEqual(before);
      }
    }),
    { numRuns: 1500 },
  );
});

test('[EDIT-POSTED] an edit cannot be taken back exactly when it notes that people were told', () => {
  const boardAndEdit = boardArbitrary(HANDBOOK_POLICY).chain((board) =>
    fc.tuple(fc.constant(board), fc.oneof(...toldActions(board))),
  );
  fc.assert(
    fc.property(boardAndEdit, ([board, action]) => {
      const done = applyEdit(board, editOf(action));
      fc.pre(done.ok);

      expect(done.inverse === null).toBe(tellsPeople(action));
    }),
    { numRuns: 1000 },
  );
});

test('[EDIT-SETTLED] whatever is edited and undone, every announcement and check-in is there once', () => {
  fc.assert(
    fc.property(boardAndSteps, ([start, steps]) => {
      const [last = start] = play(start, steps).slice(-1);

      for (const list of [last.announcements, last.checkIns])
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }),
    { numRuns: 500 },
  );
});
