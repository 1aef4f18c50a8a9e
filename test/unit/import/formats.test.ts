import { expect, test } from 'vitest';
import type { Case } from '../../../src/core/board/case.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto, sampleExport, type Sources } from '../../support/import-into.ts';

const shown = ({ id, title, customer, segment, priority, status, openedAt, owner, region }: Case) =>
  [id, title, customer, segment, priority, status, openedAt, owner, region] as const;

function casesFrom(sources: Sources) {
  const imported = importInto(sources, { board: importBoard() });
  return { format: casePreview(imported).format, cases: imported.after.cases.map(shown) };
}

test('[IMPORT-FORMAT] an export of Zendesk is known by its columns', () => {
  const { format, cases } = casesFrom(sampleExport('zendesk-export.csv'));

  expect(format).toBe('zendesk');
  expect(cases.map((fields) => fields.slice(0, 6))).toEqual([
    ['5101', 'Login fails behind the proxy', 'Harbour Freight Co', 'enterprise', 'p0', 'open'],
    ['5102', 'Search returns "nothing", even for known words', 'Velo Norte', 'team', 'p1', 'new'],
    ['5103', 'Export stops after the third page', 'Pinewood School', 'free', 'p2', 'pending'],
    ['5105', 'Dark mode for the dashboard', 'Pinewood School', 'free', 'p2', 'open'],
    ['5106', 'Old request', 'Harbour Freight Co', 'enterprise', 'p2', 'solved'],
    ['5104', 'Billing address cannot be changed by admins', 'Velo Norte', 'team', 'p2', 'open'],
    ['5107', 'Date from another time', 'Velo Norte', 'team', 'p3', 'open'],
  ]);
  expect(cases.map((fields) => fields.slice(6))).toEqual([
    ['2026-12-24T08:10:00Z', 'amara', 'emea'],
    ['2026-12-26T17:45:00Z', 'zoe', 'americas'],
    ['2026-12-20T11:00:00Z', 'bruno', 'emea'],
    ['2026-12-23T09:00:00Z', null, null],
    ['2026-11-02T10:00:00Z', null, null],
    ['2026-12-22T13:05:00Z', null, null],
    ['soon after lunch', 'zoe', 'americas'],
  ]);
});

test('[IMPORT-FORMAT] [IMPORT-LISTS] an answer of Zendesk’s API brings its users and organizations along', () => {
  const { format, cases } = casesFrom(sampleExport('zendesk.json'));

  expect(format).toBe('zendesk');
  expect(cases).toEqual([
    [
      '71',
      'Webhooks arrive twice',
      'Harbour Freight Co',
      'free',
      'p1',
      'open',
      '2026-12-27T06:00:00Z',
      'amara',
      'emea',
    ],
    ['72', 'How do I rotate keys?', '', 'free', 'p2', 'on-hold', '2026-12-28T21:15:00Z', null, null],
  ]);
});

test('[IMPORT-FORMAT] [IMPORT-LISTS] tables of Zendesk’s database explain each other’s ids', () => {
  const { cases } = casesFrom(sampleExport('zendesk-tables'));

  expect(cases).toEqual([
    ['880011', 'Screen blinks', 'Harbour Freight Co', 'free', 'p0', 'open', '2026-12-21T09:12:44Z', 'amara', 'emea'],
    ['880012', 'No mail since noon', 'Velo Norte', 'free', 'p2', 'closed', '2026-12-22T10:01:02Z', null, null],
    ['880013', 'Quota raise', '', 'free', 'p2', 'on-hold', '2026-12-23T11:30:00Z', null, null],
  ]);
});

test('[IMPORT-FORMAT] an export of Jira is known by its columns, with its own dates', () => {
  const { format, cases } = casesFrom(sampleExport('jira-export.csv'));

  expect(format).toBe('jira');
  expect(cases).toEqual([
    ['SUP-31', 'Sync loop on mobile', 'Ana Ruiz', 'free', 'p0', 'open', '2026-12-27T08:33:00Z', 'bruno', 'emea'],
    ['SUP-32', 'Move the archive', 'Tomé Álvares', 'free', 'p3', 'solved', '2026-11-01T16:10:00Z', null, null],
    ['SUP-33', 'Partner asks for SSO', 'Ana Ruiz', 'free', 'p2', 'pending', '2026-12-26T12:01:00Z', 'zoe', 'americas'],
  ]);
});

test('[IMPORT-FORMAT] [IMPORT-LISTS] tables of Jira’s database get their words from the lists', () => {
  const { format, cases } = casesFrom(sampleExport('jira-tables'));

  expect(format).toBe('jira');
  expect(cases).toEqual([
    ['VN-8', 'Reports are slow', 'Ana Ruiz', 'free', 'p1', 'open', '2026-12-20T08:33:58Z', 'amara', 'emea'],
    ['VN-9', 'Rename a field', 'Ana Ruiz', 'free', 'p3', 'open', '2026-12-21T07:38:03Z', null, null],
  ]);
});

test('[IMPORT-FORMAT] [IMPORT-IDS] [IMPORT-WORDS] issues of GitHub go by repository and number, their priority by label', () => {
  const { format, cases } = casesFrom(sampleExport('github-issues.json'));

  expect(format).toBe('github');
  expect(cases).toEqual([
    ['velo/wheel#12', 'Docs: broken link', 'kitlowell', 'free', 'p3', 'open', '2026-12-10T10:00:00Z', 'bruno', 'emea'],
    ['velo/spokes#12', 'Spokes rattle', 'ana', 'free', 'p0', 'closed', '2026-12-11T10:00:00Z', null, null],
  ]);
});

test('[IMPORT-FORMAT] [IMPORT-LISTS] tables of GitHub’s database are read with their users', () => {
  const { cases } = casesFrom(sampleExport('github-tables'));

  expect(cases).toEqual([
    ['61#9', 'Crash on start', 'ana', 'free', 'p2', 'open', '2026-12-11T12:03:36Z', null, null],
    ['62#9', 'Crash on stop', 'Kit Lowell', 'free', 'p2', 'closed', '2026-12-11T12:03:36Z', null, null],
  ]);
});

test('[IMPORT-FORMAT] issues that say no more than when they closed are open or closed by that', () => {
  const { cases } = casesFrom(sampleExport('issue-dates-only.csv'));

  expect(cases.map(([id, title, , , , status]) => [id, title, status])).toEqual([
    ['spokes#1', 'spokes#1', 'open'],
    ['spokes#2', 'spokes#2', 'closed'],
    ['rims#1', 'rims#1', 'open'],
  ]);
});

test('[IMPORT-FORMAT] an export of Linear is known by its columns, its owners by their address', () => {
  const { format, cases } = casesFrom(sampleExport('linear-export.csv'));

  expect(format).toBe('linear');
  expect(cases).toEqual([
    ['VEL-4', 'Pedals squeak', 'ana@velo.example', 'free', 'p0', 'new', '2026-12-19T10:00:00Z', 'amara', 'emea'],
    ['VEL-5', 'Saddle too high', 'ana@velo.example', 'free', 'p2', 'closed', '2026-12-20T10:00:00Z', null, null],
  ]);
});

test('[IMPORT-COLUMNS] columns of a French help desk are found by their words', () => {
  const { cases } = casesFrom(sampleExport('french-export.csv'));

  expect(cases.map(([id, , , , priority, status, openedAt, owner]) => [id, priority, status, openedAt, owner])).toEqual(
    [
      ['T901', 'p1', 'open', '2026-12-14T08:05:00Z', 'zoe'],
      ['T902', 'p3', 'pending', '2026-12-15T17:40:00Z', 'bruno'],
      ['T903', 'p0', 'closed', '2026-12-03T09:00:00Z', null],
    ],
  );
});

test('[IMPORT-COLUMNS] a filled column wins over an empty one of a likelier name', () => {
  const { cases } = casesFrom({ 'export.csv': 'id,subject,title,status\n1,,Real title,open\n' });

  expect(cases[0]?.[1]).toBe('Real title');
});

test('[IMPORT-COLUMNS] what somebody chooses wins, also that no column says it', () => {
  const sources = { 'export.csv': 'id,title,note,status\n1,Short,The whole story,open\n' };
  const board = importBoard();

  const { after } = importInto(sources, { board, settings: { columns: { title: 2, status: null } } });

  expect(after.cases).toMatchObject([{ title: 'The whole story', status: 'new' }]);
});

test('[IMPORT-COLUMNS] a table that nobody recognises is imported once the title was chosen', () => {
  const sources = { 'list.csv': 'was,wer,wann\nDrucker brennt,Bruno Keller,2026-12-24\n' };
  const board = importBoard();

  const before = importInto(sources, { board });
  const mapped = importInto(sources, { board, settings: { columns: { title: 0, owner: 1, openedAt: 2 } } });

  expect(before.preview.refused).toContain('was, wer, wann');
  expect(before.after).toBe(board);
  expect(mapped.after.cases).toMatchObject([
    { title: 'Drucker brennt', owner: 'bruno', openedAt: '2026-12-24T00:00:00Z', region: 'emea' },
  ]);
});

test('[IMPORT-COLUMNS] two exports of one kind are read as one, another kind waits for its own turn', () => {
  const sources = {
    'page-1.csv': 'Issue key,Summary,Status\nA-1,One,Open\n',
    'page-2.csv': 'Issue key,Summary,Priority,Status\nA-2,Two,Highest,Open\n',
    'other.csv': 'number,title,state\n1,Else,open\n',
  };

  const imported = importInto(sources, { board: importBoard() });

  expect(imported.after.cases.map(({ id, priority }) => [id, priority])).toEqual([
    ['A-1', 'p2'],
    ['A-2', 'p0'],
  ]);
  expect(imported.preview.tables.map(({ note }) => note)).toEqual([
    null,
    null,
    'Another kind of export; import it by itself.',
  ]);
});
