import { describe, expect, test } from 'vitest';
import { addAbsence } from '../../../src/core/plan/add-absence.ts';
import { awayEdit } from '../../../src/core/plan/away-edit.ts';
import { bringBack } from '../../../src/core/plan/bring-back.ts';
import { applied, appliedWithInverse } from '../../support/builders/edit-of.ts';
import { planBoard } from './plan-board.ts';

const CHRISTMAS = { from: '2026-12-24', to: '2026-12-26', note: '' };

describe('[PLAN-ONE-EDIT] a gesture', () => {
  const board = planBoard({ bruno: [['2026-12-20', '2026-12-31']], chidi: [['2026-12-24', '2026-12-24']] });
  const marked = awayEdit(board, new Set(['amara', 'bruno', 'chidi', 'nobody']), (away) => addAbsence(away, CHRISTMAS));

  test('over several people is one edit of those whom it changes', () => {
    expect(marked).toEqual({
      kind: 'together',
      actions: ['amara', 'chidi'].map((person) => ({ kind: 'editPerson', person, changes: { away: [CHRISTMAS] } })),
    });
  });

  test('is taken back by one undo', () => {
    if (marked === null) throw new Error('nothing was marked');
    const { board: after, inverse } = appliedWithInverse(board, marked);

    expect(after.people).not.toEqual(board.people);
    expect(applied(after, inverse, { id: 'e2' }).people).toEqual(board.people);
  });

  test('over one person is that person’s edit', () => {
    expect(awayEdit(board, new Set(['bruno']), (away) => bringBack(away, '2026-12-31'))).toEqual({
      kind: 'editPerson',
      person: 'bruno',
      changes: { away: [{ from: '2026-12-20', to: '2026-12-30', note: '' }] },
    });
  });

  test('that changes nobody is none', () => {
    expect(awayEdit(board, new Set(['bruno']), (away) => addAbsence(away, CHRISTMAS))).toBeNull();
    expect(awayEdit(board, new Set(['amara']), (away) => bringBack(away, '2026-12-24'))).toBeNull();
  });
});
