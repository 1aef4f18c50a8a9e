import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { boardAfter } from '../../../src/core/history/board-after.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse } from '../../support/builders/edit-of.ts';
import { checkInOf } from '../../support/builders/told-of.ts';

/** The board after some edits "e0", "e1" …, and every board on the way. */
function walk(start: Board, actions: readonly EditAction[]): Board[] {
  const boards = [start];
  for (const [place, action] of actions.entries())
    boards.push(applied(boards[place] ?? start, action, { id: `e${place}`, at: `2026-12-29T10:0${place}:00Z` }));
  return boards.slice(1);
}
const contentOf = ({ history: _history, ...content }: Board) => content;
const amara = personOf('amara', { openCases: 4 });
const count = (value: number): EditAction => ({ kind: 'setOpenCases', person: 'amara', value });
const lookBack = (board: Board | undefined, id: string) => {
  const found = boardAfter(board ?? boardOf(), id);
  if (!found.ok) throw new Error(found.reason);
  return found;
};

describe('[HISTORY-BACK] the board as it was after an edit is made again from the history', () => {
  test('a number that was set several times', () => {
    const boards = walk(boardOf({ people: [amara] }), [count(5), count(6), count(7)]);

    for (const [place, board] of boards.entries()) {
      const found = lookBack(boards.at(-1), `e${place}`);
      expect(contentOf(found.board)).toEqual(contentOf(board));
      expect(found.missing).toEqual([]);
    }
  });

  test('people, cases and check-ins that came later are not there yet', () => {
    const boards = walk(boardOf({ people: [amara] }), [
      count(5),
      { kind: 'addPerson', person: personOf('bruno') },
      { kind: 'addCase', case: caseOf('4711', { owner: 'bruno' }) },
      { kind: 'solveCase', case: '4711' },
      { kind: 'confirmCheckIn', checkIn: checkInOf('c1') },
    ]);

    for (const [place, board] of boards.entries()) {
      const found = lookBack(boards.at(-1), `e${place}`);
      expect(contentOf(found.board)).toEqual(contentOf(board));
      expect(found.missing).toEqual([]);
    }
  });

  test('what an edit changed is known where another took it back', () => {
    const [first] = walk(boardOf({ people: [amara] }), [{ kind: 'setTeam', team: 'Support' }]);
    const removed = appliedWithInverse(first ?? boardOf(), { kind: 'removePerson', person: 'amara' }, { id: 'e1' });
    const back = applied(removed.board, removed.inverse, { id: 'e2', undoes: 'e1' });

    expect(lookBack(back, 'e0').board.people).toEqual([amara]);
    expect(lookBack(back, 'e1').board.people).toEqual([]);
  });

  test('history and revision are those of then', () => {
    const boards = walk(boardOf({ people: [amara], revision: 40 }), [count(5), count(6)]);

    expect(lookBack(boards[1], 'e0').board).toMatchObject({ revision: 41, history: [{ id: 'e0' }] });
  });
});

describe('[HISTORY-MISSING] what the history does not tell is named', () => {
  test('a value from before the first edit of it', () => {
    const boards = walk(boardOf({ people: [amara] }), [{ kind: 'setTeam', team: 'Support' }, count(5), count(6)]);

    expect(lookBack(boards[2], 'e0').missing).toEqual(['people/amara/openCases']);
    expect(lookBack(boards[2], 'e1').missing).toEqual([]);
  });

  test('whether a focus day was confirmed, when it was set anew and given up later', () => {
    const farah = personOf('farah', { availability: 'focus', focusConfirmed: true });
    const boards = walk(boardOf({ people: [farah] }), [
      { kind: 'setAvailability', person: 'farah', availability: 'focus' },
      { kind: 'setAvailability', person: 'farah', availability: 'working' },
      { kind: 'setAvailability', person: 'farah', availability: 'focus' },
      { kind: 'confirmFocus', person: 'farah', confirmed: true },
    ]);

    expect(lookBack(boards[1], 'e0').missing).toEqual(['people/farah/focusConfirmed']);
    expect(lookBack(boards[3], 'e2')).toMatchObject({ missing: [], board: { people: [{ focusConfirmed: false }] } });
  });

  test('a confirmation that cannot be made again, and a focus day set anew after it', () => {
    const boards = walk(boardOf({ people: [personOf('farah', { availability: 'focus' })] }), [
      { kind: 'confirmFocus', person: 'farah', confirmed: true },
      { kind: 'setAvailability', person: 'farah', availability: 'focus' },
      { kind: 'setAvailability', person: 'farah', availability: 'working' },
    ]);

    expect(lookBack(boards[2], 'e1').missing).toEqual(['people/farah/focusConfirmed']);
  });

  test('somebody who was removed later', () => {
    const boards = walk(boardOf({ people: [amara] }), [
      { kind: 'setTeam', team: 'Support' },
      { kind: 'removePerson', person: 'amara' },
    ]);

    expect(lookBack(boards[1], 'e0').missing).toEqual(['people/amara']);
  });

  test('a board before an import that is kept by its counts cannot be made again, one after it can', () => {
    const add = Array.from({ length: 201 }, (_, place) => caseOf(`new-${place}`));
    const boards = walk(boardOf({ people: [amara] }), [
      count(5),
      { kind: 'changeCases', add, change: [], remove: [] },
      count(6),
    ]);

    expect(boardAfter(boards[2] ?? boardOf(), 'e0')).toMatchObject({ ok: false, reason: /import/ });
    expect(lookBack(boards[2], 'e1').board.cases).toHaveLength(201);
    expect(lookBack(boards[2], 'e1').board.people[0]?.openCases).toBe(5);
  });

  test('what came along with a change of something that was removed for good', () => {
    const boards = walk(boardOf({ cases: [caseOf('old')] }), [
      { kind: 'changeCases', add: [caseOf('new')], change: [{ id: 'old', changes: {} }], remove: [] },
      { kind: 'removeCase', case: 'old' },
      { kind: 'setTeam', team: 'Support' },
    ]);

    expect(lookBack(boards[2], 'e1').missing).toEqual(['cases/new', 'setTeam']);
    expect(lookBack(boards[2], 'e2').board).toBe(boards[2]);
  });

  test('an edit that fell out of the history', () => {
    expect(boardAfter(boardOf(), 'e9')).toMatchObject({ ok: false, reason: /no longer/ });
  });
});
