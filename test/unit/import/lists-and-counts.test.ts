import { expect, test } from 'vitest';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto } from '../../support/import-into.ts';

const WITHOUT_OWNERS = { 'titles.csv': 'title,content\nOne,a\nTwo,b\n' };

test('[IMPORT-REASON] lines that are not read are listed in the order of the files, whatever is wrong with each', () => {
  const first = 'id,title,status\n,,open\n1,"never closed,open\n2,Two,open\n3,Three,open,more\n,,new\n';
  const second = 'id,title,status\n,,open\n';
  const imported = importInto({ 'a.csv': first, 'b.csv': second }, { board: importBoard() });

  expect(imported.preview.unreadable.first.map(({ source, line }) => [source, line])).toEqual([
    ['a.csv', 2],
    ['a.csv', 3],
    ['a.csv', 5],
    ['a.csv', 6],
    ['b.csv', 2],
  ]);
});

test('[IMPORT-COUNTS] an export without owners sets no count, and nobody to 0', () => {
  const board = importBoard();
  const imported = importInto(WITHOUT_OWNERS, { board, settings: { target: 'counts' } });

  expect(imported.preview.refused).toMatch(/^Nothing in it says whose the cases are/);
  expect(imported.after).toBe(board);
});

test('[IMPORT-COUNTS] an export without owners counts for the region that somebody names', () => {
  const settings = { target: 'counts', countsRegion: 'emea', absentPeople: 'leave' } as const;
  const imported = importInto(WITHOUT_OWNERS, { board: importBoard(), settings });

  expect(casePreview(imported).refused).toBeNull();
  expect(imported.after.regions['emea']?.noOwner).toBe(2);
});
