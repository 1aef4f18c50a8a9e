import { expect, test } from 'vitest';
import { guessDateOrder } from '../../../src/data/import/rows/guess-date-order.ts';
import { readDate } from '../../../src/data/import/rows/read-date.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';

const iso = (text: string, order: 'day-first' | 'month-first' = 'day-first', zone = 'UTC'): string | null => {
  const { at } = readDate(text, order, zone);
  return at === null ? null : new Date(at).toISOString();
};

test.each([
  ['2026-12-24T08:10:00Z', '2026-12-24T08:10:00.000Z'],
  ['2026-12-24T08:10:00.123456+02:00', '2026-12-24T06:10:00.123Z'],
  ['2026-12-24 08:10', '2026-12-24T08:10:00.000Z'],
  ['2026-12-24 08:10:11 UTC', '2026-12-24T08:10:11.000Z'],
  ['2026/12/24', '2026-12-24T00:00:00.000Z'],
  ['24.12.2026 08:10', '2026-12-24T08:10:00.000Z'],
  ['1.4.26', '2026-04-01T00:00:00.000Z'],
  ['01/Apr/26 8:33 PM', '2026-04-01T20:33:00.000Z'],
  ['12:00', null],
  ['Thu, 24 Dec 2026 12:01 AM', '2026-12-24T00:01:00.000Z'],
  ['Dec 24, 2026', '2026-12-24T00:00:00.000Z'],
  ['December 3rd, 2026 9:00 am', '2026-12-03T09:00:00.000Z'],
  ['Thu Dec 24 2026 14:13:33 GMT+0100 (Central European Standard Time)', '2026-12-24T13:13:33.000Z'],
  ['1798099200', '2026-12-24T08:00:00.000Z'],
  ['1798099200000', '2026-12-24T08:00:00.000Z'],
  ['31/02/2026', null],
  ['2026-13-01', null],
  ['2026-12-24 25:00', null],
  ['soon after lunch', null],
  ['', null],
])('[IMPORT-DATES] “%s” is %s', (text, instant) => {
  expect(iso(text)).toBe(instant);
});

test('[IMPORT-DATES] a time without a zone is of the chosen one, in winter and in summer', () => {
  expect(iso('2026-01-15 12:00', 'day-first', 'Europe/Paris')).toBe('2026-01-15T11:00:00.000Z');
  expect(iso('2026-07-15 12:00', 'day-first', 'Europe/Paris')).toBe('2026-07-15T10:00:00.000Z');
  expect(iso('2026-07-15 12:00Z', 'day-first', 'Europe/Paris')).toBe('2026-07-15T12:00:00.000Z');
});

test('[IMPORT-DATES] whether day or month stands first is told from all dates', () => {
  expect(guessDateOrder(['03/04/2026', '25/04/2026'])).toEqual({ order: 'day-first', sure: true, numbered: 2 });
  expect(guessDateOrder(['03/04/2026', '04/25/2026'])).toEqual({ order: 'month-first', sure: true, numbered: 2 });
  expect(guessDateOrder(['03/04/2026'])).toEqual({ order: 'day-first', sure: false, numbered: 1 });
  expect(guessDateOrder(['2026-04-03'])).toEqual({ order: 'day-first', sure: false, numbered: 0 });
});

test('[IMPORT-DATES] the order that is told counts for every row, and one that is chosen counts more', () => {
  const sources = { 'export.csv': 'id,title,created\n1,a,03/04/2026\n2,b,04/25/2026\n' };
  const board = importBoard();

  const told = importInto(sources, { board });
  const chosen = importInto(sources, { board, settings: { dateOrder: 'day-first' } });

  expect(casePreview(told).dates).toEqual({ withoutZone: 2, slashed: 2, order: 'month-first', sure: true });
  expect(told.after.cases[0]?.openedAt).toBe('2026-03-04T00:00:00Z');
  expect(chosen.after.cases.map(({ openedAt }) => openedAt)).toEqual(['2026-04-03T00:00:00Z', '04/25/2026']);
});

test('[IMPORT-DATES] what cannot be read is kept as it is, and remarked on by line', () => {
  const { preview, after } = importInto(sampleExport('zendesk-export.csv'), { board: importBoard() });

  expect(after.cases.find(({ id }) => id === '5107')?.openedAt).toBe('soon after lunch');
  expect(preview.remarks.first).toEqual([
    {
      source: 'zendesk-export.csv',
      line: 10,
      reason: 'opened: “soon after lunch” is no date that can be read; it is kept as it is',
      excerpt: '5107 · Date from another time',
    },
  ]);
});
