import { expect, test } from 'vitest';
import { caseAddress } from '../../../src/data/import/rows/case-address.ts';
import { repositoryIn } from '../../../src/data/import/rows/repository-in.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';

const board = importBoard();
const importCsv = (text: string, settings = {}) => importInto({ 'export.csv': text }, { board, settings });

test('[IMPORT-IDS] rows without an id get one of their own, the same every time and whatever their order', () => {
  const rows = ['Paper jam,at noon,2026-12-01', 'Paper jam,at night,2026-12-01', 'Paper jam,at noon,2026-12-02'];
  const idsOf = (lines: readonly string[]) =>
    importCsv(['subject,body,created', ...lines].join('\n')).after.cases.map(({ id, title }) => `${title} ${id}`);

  const ids = idsOf(rows);

  expect(new Set(ids).size).toBe(3);
  expect(ids.every((id) => / row-[\w-]{8}$/.test(id))).toBe(true);
  expect(idsOf(rows.toReversed()).toSorted()).toEqual(ids.toSorted());
});

test('[IMPORT-IDS] a prefix keeps the numbers of two help desks apart', () => {
  expect(importCsv('id,title\n7,a\n', { idPrefix: 'desk-' }).after.cases[0]?.id).toBe('desk-7');
});

test('[IMPORT-IDS] a row with neither id nor title is not read, nor is an id that cannot be one', () => {
  const { preview, after } = importCsv(
    `id,title,status\n,,open\nconstructor,a,open\n${'9'.repeat(201)},b,open\n1,c,open\n`,
  );

  expect(after.cases.map(({ id }) => id)).toEqual(['1']);
  expect(preview.unreadable.first.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'neither an id nor a title'],
    [3, '“constructor” cannot be an id'],
    [4, 'its id is longer than 200 characters'],
  ]);
});

test.each([
  ['https://github.com/velo/wheel/issues/12', 'velo/wheel'],
  ['https://git.velo.example/velo/wheel/issues/12', 'velo/wheel'],
  ['https://api.github.com/repos/velo/wheel', 'velo/wheel'],
  ['velo/wheel', 'velo/wheel'],
  ['249819935', '249819935'],
])('[IMPORT-IDS] the repository in “%s” is %s', (text, repository) => {
  expect(repositoryIn(text)).toBe(repository);
});

test('[IMPORT-DOUBLES] of rows with one id the one updated last counts, and the others are listed', () => {
  const { preview, after } = importCsv(
    'id,title,updated\n1,old,2026-12-01\n1,new,2026-12-03\n1,older,2026-11-01\n2,first,\n2,second,\n',
  );

  expect(after.cases.map(({ title }) => title)).toEqual(['new', 'second']);
  expect(casePreview({ preview }).leftOut.first.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'the same id as line 3, which is newer and counts'],
    [4, 'the same id as line 3, which is newer and counts'],
    [5, 'the same id as line 6, which is newer and counts'],
  ]);
});

test('[IMPORT-LEFT-OUT] pull requests stay away unless they are wanted', () => {
  const sources = sampleExport('github-issues.json');

  const without = importInto(sources, { board });
  const wanted = importInto(sources, { board, settings: { withPullRequests: true } });

  expect(casePreview(without)).toMatchObject({ pullRequests: 1, leftOut: { total: 1 } });
  expect(casePreview(without).leftOut.first).toMatchObject([{ line: 2, reason: 'a pull request, not an issue' }]);
  expect(wanted.after.cases.map(({ id }) => id)).toEqual(['velo/wheel#12', 'velo/wheel#13', 'velo/spokes#12']);
});

test('[IMPORT-LEFT-OUT] a deleted ticket closes its case where the board has one, and does not come otherwise', () => {
  const sources = (deleted: boolean) => ({ 'export.csv': `id,title,status,_deleted\n1,a,open,${String(deleted)}\n` });
  const { after } = importInto(sources(false), { board });

  const fresh = importInto(sources(true), { board });
  const known = importInto(sources(true), { board: after });

  expect(fresh.after.cases).toEqual([]);
  expect(casePreview(fresh).leftOut.first).toMatchObject([{ reason: 'deleted there, and not on this board' }]);
  expect(known.after.cases).toMatchObject([{ id: '1', status: 'closed' }]);
});

test('[IMPORT-LEFT-OUT] solved and closed cases stay away when somebody says so', () => {
  const { after } = importCsv('id,title,status\n1,a,open\n2,b,solved\n3,c,closed\n', { skipDone: true });

  expect(after.cases.map(({ id }) => id)).toEqual(['1']);
});

test('[IMPORT-TEXT] titles are one line of text, markup among it stays text', () => {
  const { after } = importInto(sampleExport('titles-only.csv'), { board });

  expect(after.cases.map(({ title }) => title)).toEqual([
    'No content at all',
    'Some content without a title',
    'Two of a kind',
    'Two of a kind',
    'Markup <b>stays</b> text',
    'blanks around',
    'Emoji 🚀 and 日本語',
  ]);
});

test('[IMPORT-TEXT] a long title is cut to 2,000 characters with a remark', () => {
  const { preview, after } = importCsv(`id,title\n1,${'x'.repeat(3_000)}\n`);

  expect(after.cases[0]?.title).toHaveLength(2_000);
  expect(preview.remarks.first).toMatchObject([{ reason: 'the title is cut to 2,000 characters' }]);
});

test.each([
  ['https://velo.zendesk.com/api/v2/tickets/7.json', 'https://velo.zendesk.com/agent/tickets/7'],
  ['https://jira.velo.example/rest/api/2/issue/20031', 'https://jira.velo.example/browse/SUP-31'],
  ['https://api.github.com/repos/velo/wheel/issues/12', 'https://github.com/velo/wheel/issues/12'],
  ['mailto:help@velo.example', 'mailto:help@velo.example'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['http:no-slashes', null],
  ['see below', null],
])('[IMPORT-TEXT] the address “%s” is shown as %s', (text, address) => {
  expect(caseAddress(text, 'SUP-31')).toBe(address);
});

test('[IMPORT-TEXT] a link of another scheme is left out with a remark', () => {
  const { preview, after } = importCsv('id,title,url\n1,a,javascript:alert(1)\n');

  expect(after.cases).toMatchObject([{ url: null }]);
  expect(preview.remarks.total).toBe(1);
});

test('[IMPORT-PARTS] the page gets the first 500 of a long list, and how many there are', () => {
  const rows = Array.from({ length: 600 }, (_, at) => `${at},case ${at},open`).join('\n');

  const { add } = casePreview(importCsv(`id,title,status\n${rows}`));

  expect(add.total).toBe(600);
  expect(add.first).toHaveLength(500);
});
