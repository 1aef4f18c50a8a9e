import { expect, test } from 'vitest';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { MARK, applied, appliedWithInverse, refusal } from '../../support/builders/edit-of.ts';

const EARLIER = { at: '2026-12-28T10:00:00Z', by: 'Lee' };
const BOARD = boardOf({
  people: [
    personOf('amara', { entered: { availability: EARLIER, openCases: EARLIER } }),
    personOf('bruno', { availability: 'out' }),
    personOf('chidi', { entered: { availability: EARLIER } }),
  ],
});
const CONFIRM: EditAction = { kind: 'confirmStates', people: ['bruno', 'amara'] };

test('[EDIT-CONFIRM] who works stays as it is and is known as of now', () => {
  const { people } = applied(BOARD, CONFIRM);

  expect(people.map(({ availability }) => availability)).toEqual(['working', 'out', 'working']);
  expect(people.map(({ entered }) => entered)).toEqual([
    { availability: MARK, openCases: EARLIER },
    { availability: MARK },
    { availability: EARLIER },
  ]);
});

test('[EDIT-CONFIRM] [EDIT-UNDO] an undo brings everybody’s old stamp back, or none where there was none', () => {
  const { board, inverse } = appliedWithInverse(BOARD, CONFIRM);
  const undone = appliedWithInverse(board, inverse, { id: 'e2', at: '2026-12-30T09:00:00Z', by: 'Zoë' });

  expect(undone.board.people).toEqual(BOARD.people);
  expect(applied(undone.board, undone.inverse, { id: 'e3', at: '2026-12-31T09:00:00Z' }).people).toEqual(board.people);
});

test('[EDIT-CONFIRM] [EDIT-REFUSE] all of them or none', () => {
  expect(refusal(BOARD, { kind: 'confirmStates', people: ['amara', 'zoe'] })).toBe(
    '“zoe” is no longer among the people of this board',
  );
  expect(refusal(BOARD, { kind: 'confirmStates', people: ['amara', 'amara'] })).toBe('Somebody is named twice');
  expect(refusal(BOARD, { kind: 'confirmStates', people: [] })).toBe('There is nobody to confirm');
});
