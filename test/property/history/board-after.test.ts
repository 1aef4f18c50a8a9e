import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { boardAfter } from '../../../src/core/history/board-after.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';
import { editActionArbitrary } from '../../support/arbitraries/edit-action-arbitrary.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { editOf } from '../../support/builders/edit-of.ts';

/** Boards one after another, each by an edit that fitted. */
function walk(start: Board, actions: readonly EditAction[]): Board[] {
  const boards: Board[] = [];
  for (const [place, action] of actions.entries()) {
    const done = applyEdit(boards.at(-1) ?? start, editOf(action, { id: `edit-${place}` }));
    if (done.ok) boards.push(done.board);
  }
  return boards;
}
const walks = boardArbitrary(HANDBOOK_POLICY).chain((start) =>
  fc.array(editActionArbitrary(start), { minLength: 2, maxLength: 8 }).map((actions) => walk(start, actions)),
);
/** Found by many runs: the first edit keeps a confirmation that the second takes, and tells nothing of it. */
const FOCUS_SET_ANEW = walk(boardOf({ people: [personOf('farah', { availability: 'focus', focusConfirmed: true })] }), [
  { kind: 'setAvailability', person: 'farah', availability: 'focus' },
  { kind: 'setAvailability', person: 'farah', availability: 'working' },
]);
const byText = (one: string, other: string): number => (one < other ? -1 : 1);
const figures = ({ people, cases, checkIns, inPlay, readings, regions, team, edition }: Board) => ({
  people: people
    .map(({ id, availability, openCases, focusConfirmed, region }) =>
      JSON.stringify([id, availability, openCases, focusConfirmed, region]),
    )
    .toSorted(byText),
  cases: cases.map(({ id, status, owner, priority }) => JSON.stringify([id, status, owner, priority])).toSorted(byText),
  checkIns: checkIns.map(({ id }) => id),
  settings: { inPlay, readings, regions, team, edition },
});

test('[HISTORY-BACK] where nothing is missing, the board is as it was', () => {
  fc.assert(
    fc.property(walks, (boards) => {
      const last = boards.at(-1);
      fc.pre(last !== undefined);
      for (const board of boards) {
        const found = boardAfter(last, board.history.at(-1)?.id ?? '');
        expect(found.ok).toBe(true);
        if (!found.ok || found.missing.length > 0) continue;
        expect(figures(found.board)).toEqual(figures(board));
        expect(found.board.revision).toBe(board.revision);
      }
    }),
    { numRuns: 200, examples: [[FOCUS_SET_ANEW]] },
  );
});

test('[HISTORY-BACK] the board after the newest edit is the board itself', () => {
  fc.assert(
    fc.property(walks, (boards) => {
      const last = boards.at(-1);
      fc.pre(last !== undefined);
      const found = boardAfter(last, last.history.at(-1)?.id ?? '');

      expect(found).toMatchObject({ ok: true, missing: [] });
      if (found.ok) expect(figures(found.board)).toEqual(figures(last));
    }),
    { numRuns: 100 },
  );
});
