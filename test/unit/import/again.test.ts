import { expect, test } from 'vitest';
import { CASE_STATUSES } from '../../../src/core/board/case.ts';
import { PRIORITIES, SEGMENTS } from '../../../src/core/policy/primitives.ts';
import { importedPrint } from '../../../src/data/import/plan/imported-print.ts';
import type { SaidFields } from '../../../src/data/import/rows/said-fields.ts';
import { caseOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse } from '../../support/builders/edit-of.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';

const board = importBoard();
const rows = (...lines: readonly string[]) => ({
  'export.csv': ['id,title,status,priority,owner', ...lines].join('\n'),
});

test.each([
  'bom.csv',
  'broken-quotes.csv',
  'french-export.csv',
  'github-issues.json',
  'github-tables',
  'issue-dates-only.csv',
  'jira-export.csv',
  'jira-tables',
  'linear-export.csv',
  'ragged.csv',
  'titles-only.csv',
  'zendesk-export.csv',
  'zendesk-tables',
  'zendesk.json',
])('[IMPORT-AGAIN] %s changes nothing the second time, as cases and as counts', (sample) => {
  const first = importInto(sampleExport(sample), { board });
  const counted = importInto(sampleExport(sample), { board, settings: { target: 'counts', countsRegion: 'emea' } });

  const second = importInto(sampleExport(sample), { board: first.after });
  const countedAgain = importInto(sampleExport(sample), {
    board: counted.after,
    settings: { target: 'counts', countsRegion: 'emea' },
  });

  expect(casePreview(first).add.total).toBeGreaterThan(0);
  expect(second.preview.changes).toBe(0);
  expect(second.after).toBe(first.after);
  expect(countedAgain.preview.changes).toBe(0);
  expect(countedAgain.after).toBe(counted.after);
});

test('[IMPORT-LOCAL] what people changed here stays as long as the export only repeats itself', () => {
  const sources = rows('1,Printer burns,open,low,Amara Okafor');
  const imported = importInto(sources, { board }).after;
  const triaged = applied(imported, { kind: 'editCase', case: '1', changes: { priority: 'p0', owner: 'bruno' } });

  const again = importInto(sources, { board: triaged });

  expect(again.preview.changes).toBe(0);
  expect(again.after.cases).toMatchObject([{ priority: 'p0', owner: 'bruno' }]);
});

test('[IMPORT-LOCAL] a field changes when the export says something new of it, and no other does', () => {
  const imported = importInto(rows('1,Printer burns,open,low,Amara Okafor'), { board }).after;
  const triaged = applied(imported, { kind: 'editCase', case: '1', changes: { priority: 'p0', owner: 'bruno' } });

  const again = importInto(rows('1,Printer burns,solved,low,Amara Okafor'), { board: triaged });

  expect(casePreview(again).change.first).toEqual([
    {
      id: '1',
      line: 2,
      source: 'export.csv',
      title: 'Printer burns',
      changes: [{ field: 'status', from: 'open', to: 'solved' }],
    },
  ]);
  expect(again.after.cases).toMatchObject([{ status: 'solved', priority: 'p0', owner: 'bruno' }]);
});

test('[IMPORT-LOCAL] pin, request and exception are never touched', () => {
  const stamp = { reason: 'the board asked', by: 'Lee', at: '2026-12-28T10:00:00Z' };
  const request = { summary: 's', expected: '', steps: '', impact: '', designDocument: '', salesContext: '' };
  const local = caseOf('1', { title: 'Printer', segment: 'pre-sales', pin: stamp, exception: stamp, request });

  const { after } = importInto(rows('1,Printer burns,pending,urgent,Amara Okafor'), {
    board: importBoard({ cases: [local] }),
  });

  expect(after.cases).toMatchObject([
    {
      title: 'Printer burns',
      status: 'pending',
      priority: 'p0',
      owner: 'amara',
      pin: stamp,
      exception: stamp,
      request,
    },
  ]);
});

test('[IMPORT-LOCAL] the export’s owner of nobody here leaves ours', () => {
  const local = caseOf('1', { title: 'Printer', owner: 'zoe' });

  const { after } = importInto(rows('1,Printer,open,low,Somebody Else'), { board: importBoard({ cases: [local] }) });

  expect(after.cases).toMatchObject([{ owner: 'zoe' }]);
});

test('[IMPORT-LOCAL] words for every status, priority and segment leave prints that differ', () => {
  const nothing: SaidFields = {
    title: undefined,
    customer: undefined,
    segment: undefined,
    priority: undefined,
    status: undefined,
    openedAt: undefined,
    firstReplyAt: undefined,
    owner: undefined,
    region: undefined,
    url: undefined,
    openedByCE: undefined,
  };
  const printsOf = (field: keyof SaidFields, values: readonly string[]) =>
    new Set(values.map((value) => importedPrint('jira', { ...nothing, [field]: value }))).size;

  expect(printsOf('status', CASE_STATUSES)).toBe(CASE_STATUSES.length);
  expect(printsOf('priority', PRIORITIES)).toBe(PRIORITIES.length);
  expect(printsOf('segment', SEGMENTS)).toBe(SEGMENTS.length);
});

test('[IMPORT-UNDONE] an import that was taken back can be made again', () => {
  const before = importBoard({ cases: [caseOf('1', { title: 'Printer', status: 'new' })] });
  const sources = rows('1,Printer burns,open,low,Amara Okafor', '2,Toner,open,low,Bruno Keller');
  const { after } = importInto(sources, { board: before });
  const change = after.cases.map(({ title, status, priority, owner, imported }) => ({
    title,
    status,
    priority,
    owner,
    imported,
  }));
  const { inverse } = appliedWithInverse(before, {
    kind: 'changeCases',
    add: after.cases.slice(1),
    change: [{ id: '1', changes: { ...change[0] } }],
    remove: [],
  });

  const undone = applied(after, inverse, { id: 'undo' });
  const again = importInto(sources, { board: { ...undone, revision: 90 } });

  expect(undone.cases).toEqual(before.cases);
  expect(again.after.cases).toEqual(after.cases);
});

test('[IMPORT-MISSING] cases that the new export lacks are counted, and solved when somebody says so', () => {
  const { after } = importInto(rows('1,a,open,low,', '2,b,open,low,', '3,c,pending,low,'), { board });
  const sources = rows('1,a,open,low,');

  const counted = importInto(sources, { board: after });
  const solved = importInto(sources, { board: after, settings: { missing: 'solve' } });
  const backAgain = importInto(rows('1,a,open,low,', '2,b,open,low,'), { board: solved.after });

  expect(casePreview(counted)).toMatchObject({ missing: 1, changes: 0 });
  expect(solved.after.cases.map(({ status }) => status)).toEqual(['open', 'solved', 'pending']);
  expect(backAgain.after.cases.map(({ status }) => status)).toEqual(['open', 'open', 'pending']);
});

test('[IMPORT-MISSING] cases entered by hand or from another help desk are not missed', () => {
  const imported = importInto({ 'jira.csv': 'Issue key,Summary,Status\nA-1,One,Open\n' }, { board }).after;
  const withOwn = { ...imported, cases: [...imported.cases, caseOf('own', { title: 'By hand' })] };

  const { preview } = importInto(rows('1,a,open,low,'), { board: withOwn, settings: { missing: 'solve' } });

  expect(casePreview({ preview })).toMatchObject({ missing: 0, change: { total: 0 }, add: { total: 1 } });
});

test('[IMPORT-SUSPICIOUS] a number that means another case altogether here is counted', () => {
  const own = importBoard({
    cases: [caseOf('1', { title: 'Budget for spring' }), caseOf('2', { title: 'Toner is out' })],
  });

  const { preview } = importInto(rows('1,Printer burns,open,low,', '2,Toner is empty,open,low,'), { board: own });

  expect(casePreview({ preview })).toMatchObject({ suspicious: 1, change: { total: 2 } });
});
