import { expect, test } from 'vitest';
import { parseText } from '../../../src/data/import/read/parse-text.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';

function tableIn(text: string) {
  const [table] = parseText({ source: 'export.csv', text });
  if (table === undefined) throw new Error('No table was read');
  return table;
}

const cellsOf = (text: string) => tableIn(text).rows.map(({ cells }) => cells);
const headersOf = (text: string) => tableIn(text).headers;

test.each([
  ['comma', 'a,b\n1,2\n3,4'],
  ['semicolon', 'a;b\n1;2\n3;4'],
  ['tab', 'a\tb\n1\t2\n3\t4'],
  ['bar', 'a|b\n1|2\n3|4'],
  ['a named delimiter', 'sep=;\na;b\n1;2\n3;4'],
  ['Windows line ends', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['old Mac line ends', 'a,b\r1,2\r3,4'],
  ['mixed line ends', 'a,b\r\n1,2\n3,4\r'],
  ['a byte-order mark in pasted text', '\uFEFFa,b\n1,2\n3,4'],
  ['blank lines', '\na,b\n\n1,2\n  \n3,4\n\n'],
])('[IMPORT-CSV] %s: the same two rows', (_name, text) => {
  expect(headersOf(text)).toEqual(['a', 'b']);
  expect(cellsOf(text)).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('[IMPORT-CSV] quoted fields keep commas, line breaks and doubled quotes, and rows know the line they begin at', () => {
  const { rows } = tableIn('a,b\n"one, two","first\nsecond"\n"say ""hi""",4\n');

  expect(rows).toEqual([
    { line: 2, cells: ['one, two', 'first\nsecond'] },
    { line: 4, cells: ['say "hi"', '4'] },
  ]);
});

test('[IMPORT-CSV] columns without a name are named by their place, repeated ones numbered', () => {
  expect(tableIn('id,,Labels,Labels\n1,2,3,4').headers).toEqual(['id', 'Column 2', 'Labels', 'Labels (2)']);
});

test('[IMPORT-RAGGED] rows that do not fit the head are listed by line with the reason, the rest is read', () => {
  const imported = importInto(sampleExport('ragged.csv'), { board: importBoard() });

  expect(imported.after.cases.map(({ id }) => id)).toEqual(['2', '4']);
  expect(imported.preview.unreadable.first).toEqual([
    { source: 'ragged.csv', line: 2, reason: '3 fields where the head names 4', excerpt: '1;Short;open' },
    {
      source: 'ragged.csv',
      line: 4,
      reason: '5 fields where the head names 4',
      excerpt: '3;Long;open;Amara Okafor;what is this',
    },
  ]);
});

test('[IMPORT-RAGGED] rows that end early are read when somebody says so, in their place', () => {
  const imported = importInto(sampleExport('ragged.csv'), { board: importBoard(), settings: { fillShortRows: true } });

  expect(casePreview(imported).shortRows).toBe(1);
  expect(imported.after.cases.map(({ id, owner }) => [id, owner])).toEqual([
    ['1', null],
    ['2', 'amara'],
    ['4', 'amara'],
  ]);
});

test('[IMPORT-RAGGED] a row that ends early in an empty field is filled up, and remarked on', () => {
  const table = tableIn('id;title;status;owner;note\n1;One;open;;\n2;Two;open;\n3;Three;\n4;Cut');

  expect(table.rows).toEqual([
    { line: 2, cells: ['1', 'One', 'open', '', ''] },
    { line: 3, cells: ['2', 'Two', 'open', '', ''] },
    { line: 4, cells: ['3', 'Three', '', '', ''] },
  ]);
  expect(table.short).toEqual([{ line: 5, cells: ['4', 'Cut'] }]);
  const text = 'id;title;status;owner\n1;One;open;\n2;Two;\n';
  const { remarks } = casePreview(importInto({ 'a.csv': text }, { board: importBoard() }));
  expect(remarks.first).toEqual([
    {
      source: 'a.csv',
      line: 3,
      reason: '3 fields where the head names 4: the missing ones count as empty; check that none has shifted',
      excerpt: '2;Two;',
    },
  ]);
});

test('[IMPORT-RAGGED] a quotation mark that never closes costs its own line only', () => {
  const imported = importInto(sampleExport('broken-quotes.csv'), { board: importBoard() });

  expect(imported.after.cases.map(({ id }) => id)).toEqual(['1', '3']);
  expect(imported.preview.unreadable.first.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'a quotation mark opens here and never closes'],
    [5, 'a quotation mark opens here and never closes'],
  ]);
});

test('[IMPORT-RAGGED] a file of nothing but stray quotation marks ends, with a reason', () => {
  const text = `id,title,status\n${'"open,\n'.repeat(3_000)}`;

  const { rows, unreadable } = tableIn(text);

  expect(rows).toEqual([]);
  expect(unreadable.at(-1)?.reason).toMatch(/quotation marks? /);
});
