import { expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import { importAbsences } from '../../../src/core/plan/import-absences.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

const BOARD = boardOf({
  people: [
    personOf('amara', { away: [{ from: '2026-12-25', to: '2026-12-25', note: 'agreed' }] }),
    personOf('ben'),
    personOf('chidi'),
  ],
});
const ADDED = new Map([
  ['amara', [{ from: '2026-12-24', to: '2026-12-26', note: 'Leave' }]],
  ['ben', [{ from: '2026-12-28', to: '2026-12-28', note: 'Move' }]],
]);

test('[CAL-ONE-EDIT] the absences of several people are one edit, and days that are away keep their note', () => {
  const action = importAbsences(BOARD, ADDED);

  expect(action?.kind).toBe('together');
  const done = action && applyEdit(BOARD, { ...action, id: 'e1', at: '2026-12-01T00:00:00Z', by: 'Lee' });
  expect(done?.ok && done.board.people.map(({ away }) => away)).toEqual([
    [
      { from: '2026-12-24', to: '2026-12-24', note: 'Leave' },
      { from: '2026-12-25', to: '2026-12-25', note: 'agreed' },
      { from: '2026-12-26', to: '2026-12-26', note: 'Leave' },
    ],
    [{ from: '2026-12-28', to: '2026-12-28', note: 'Move' }],
    [],
  ]);
});

test('[CAL-ONE-EDIT] the same import again changes nothing', () => {
  const action = importAbsences(BOARD, ADDED);
  const done = action && applyEdit(BOARD, { ...action, id: 'e1', at: '2026-12-01T00:00:00Z', by: 'Lee' });

  expect(done?.ok && importAbsences(done.board, ADDED)).toBeNull();
  expect(importAbsences(BOARD, new Map([['nobody', [{ from: '2026-12-24', to: '2026-12-26', note: '' }]]]))).toBeNull();
});
