import { expect, test } from 'vitest';
import type { EditAction } from '../../../src/core/board/edit.ts';
import type { TimeLogEntry } from '../../../src/core/board/record.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse } from '../../support/builders/edit-of.ts';

function hours(day: string, customerHours: number, internalHours: number): TimeLogEntry {
  return { day, region: 'emea', customerHours, internalHours, by: 'Amara' };
}
const log = (entry: TimeLogEntry): EditAction => ({ kind: 'logHours', entry });
const BOARD = boardOf({ timeLog: [hours('2026-12-27', 1, 1), hours('2026-12-28', 6, 2), hours('2026-12-29', 4, 0)] });

test('[EDIT-HOURS] hours take the place of those of the same day, region and person', () => {
  const { timeLog } = applied(BOARD, log(hours('2026-12-28', 5, 3)));

  expect(timeLog).toEqual([hours('2026-12-27', 1, 1), hours('2026-12-28', 5, 3), hours('2026-12-29', 4, 0)]);
});

test.each([{ by: 'Bruno' }, { region: 'americas' }, { day: '2026-12-26' }])(
  '[EDIT-HOURS] hours with another %j stand beside them',
  (other) => {
    const entry = { ...hours('2026-12-28', 5, 3), ...other };

    expect(applied(BOARD, log(entry)).timeLog).toEqual([...BOARD.timeLog, entry]);
  },
);

test('[EDIT-HOURS] no hours remove the entry, and undo puts it back at its place', () => {
  const { board, inverse } = appliedWithInverse(BOARD, log(hours('2026-12-28', 0, 0)));

  expect(board.timeLog.map(({ day }) => day)).toEqual(['2026-12-27', '2026-12-29']);
  expect(applied(board, inverse, { id: 'e2' }).timeLog).toEqual(BOARD.timeLog);
});

test('[EDIT-HOURS] an undone first log leaves no entry behind', () => {
  const { board, inverse } = appliedWithInverse(boardOf(), log(hours('2026-12-28', 5, 3)));

  expect(applied(board, inverse, { id: 'e2' }).timeLog).toEqual([]);
});

test('[EDIT-HOURS] an entry of no hours that a file brought along comes back by undo', () => {
  const odd = boardOf({ timeLog: [hours('2026-12-28', 0, 0)] });
  const { board, inverse } = appliedWithInverse(odd, log(hours('2026-12-28', 5, 3)));

  expect(applied(board, inverse, { id: 'e2' }).timeLog).toEqual(odd.timeLog);
});
