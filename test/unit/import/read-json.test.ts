import { expect, test } from 'vitest';
import { ImportRefusal } from '../../../src/data/import/import-refusal.ts';
import { parseText } from '../../../src/data/import/read/parse-text.ts';

const read = (document: unknown, source = 'export.json') =>
  parseText({ source, text: typeof document === 'string' ? document : JSON.stringify(document) });

const ONE = { id: 7, title: 'Broken', user: { login: 'ana' }, labels: [{ name: 'bug' }, { name: 'p1' }] };

test.each([
  ['a list of records', [ONE], 'export.json'],
  ['a named list', { tickets: [ONE], count: 1, next_page: null }, 'export.json › tickets'],
  ['an answer in the manner of GraphQL', { data: { issues: { nodes: [ONE] } } }, 'export.json › data.issues.nodes'],
  ['one record alone', ONE, 'export.json'],
])('[IMPORT-JSON] %s is a table, nested fields by their path', (_name, document, id) => {
  const [table] = read(document);

  expect(table).toMatchObject({ id, unit: 'record', headers: ['id', 'title', 'user.login', 'labels'] });
  expect(table?.rows).toEqual([{ line: 1, cells: ['7', 'Broken', 'ana', 'bug, p1'] }]);
});

test('[IMPORT-JSON] lists that come together are tables of their own', () => {
  const tables = read({ tickets: [ONE], users: [{ id: 1, name: 'Ana' }], groups: [] });

  expect(tables.map(({ name }) => name)).toEqual(['tickets', 'users']);
});

test('[IMPORT-JSON] one record a line is known by its line; a line that is none is listed', () => {
  const [table] = read('{"id":1,"title":"a"}\n\n{"id":2,\n{"id":3,"title":"c"}\n', 'export.jsonl');

  expect(table?.rows).toEqual([
    { line: 1, cells: ['1', 'a'] },
    { line: 4, cells: ['3', 'c'] },
  ]);
  expect(table?.unreadable).toMatchObject([{ line: 3, reason: 'not valid JSON' }]);
});

test('[IMPORT-JSON] records may lack fields, and what is no record is listed', () => {
  const [table] = read([{ id: 1 }, 'what', { title: 'b', id: 2 }]);

  expect(table?.rows).toEqual([
    { line: 1, cells: ['1', ''] },
    { line: 3, cells: ['2', 'b'] },
  ]);
  expect(table?.unreadable).toMatchObject([{ line: 2, excerpt: '"what"' }]);
});

test('[IMPORT-JSON] custom fields in the manner of Zendesk are columns by their id', () => {
  const [table] = read([{ id: 1, custom_fields: [{ id: 11, value: 'team' }] }]);

  expect(table?.headers).toEqual(['id', 'custom_fields.11']);
});

test.each([
  ['damaged JSON', '{"tickets": [\n{"id": 1,}\n]}', 'damaged JSON'],
  ['an empty list', { tickets: [] }, 'empty'],
  ['a document without records', { a: 1 }, 'without a list of records'],
  ['nothing', ' \n ', 'empty'],
  ['a board of this app', { format: 'evenkeel-board', version: 1, regions: {} }, 'a file of this app'],
])('[IMPORT-JSON] [IMPORT-REASON] %s is refused with the reason', (_name, document, words) => {
  const reading = (): unknown => read(document);

  expect(reading).toThrow(ImportRefusal);
  expect(reading).toThrow(words);
});
