import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';
import { policyWith } from '../../support/builders/policy-with.ts';

const COUNTS = { target: 'counts' } as const;
const countsOf = ({ people }: Board) => Object.fromEntries(people.map(({ id, openCases }) => [id, openCases]));
const tickets = {
  'tickets.csv': [
    'id,title,status,assignee,region',
    '1,a,open,Amara Okafor,',
    '2,b,new,"okafor, AMARA",',
    '3,c,pending,Amara Okafor,',
    '4,d,open,Zoë Brandt,',
    '5,e,open,,US',
    '6,f,open,Nadia Farouk,',
    '7,g,solved,Bruno Keller,',
  ].join('\n'),
};

test('[IMPORT-COUNTS] active cases count per owner, and people the export does not name have none', () => {
  const imported = importInto(tickets, { board: importBoard(), settings: COUNTS });

  expect(countsOf(imported.after)).toEqual({ amara: 2, bruno: 0, zoe: 1 });
  expect(imported.after.regions).toMatchObject({ emea: { noOwner: 0 }, americas: { noOwner: 1 } });
  expect(casePreview(imported)).toMatchObject({ active: 5, uncounted: 1, add: { total: 0 } });
  expect(casePreview(imported).counts).toEqual([
    { name: 'Amara Okafor', from: 8, to: 2 },
    { name: 'Bruno Keller', from: 6, to: 0 },
    { name: 'Zoë Brandt', from: 5, to: 1 },
    { name: 'Nobody’s in Americas', from: 0, to: 1 },
  ]);
  expect(imported.after.cases).toEqual([]);
});

test('[IMPORT-COUNTS] cases of an owner who fits nobody count for nobody of the chosen region', () => {
  const { preview, after } = importInto(tickets, {
    board: importBoard(),
    settings: { ...COUNTS, countsRegion: 'emea' },
  });

  expect(after.regions).toMatchObject({ emea: { noOwner: 1 }, americas: { noOwner: 1 } });
  expect(casePreview({ preview }).uncounted).toBe(0);
});

test('[IMPORT-COUNTS] people the export does not name keep their count when they are to stay', () => {
  const { after } = importInto(tickets, { board: importBoard(), settings: { ...COUNTS, absentPeople: 'leave' } });

  expect(countsOf(after)).toEqual({ amara: 2, bruno: 6, zoe: 1 });
});

test('[IMPORT-COUNTS] somebody new comes with a count', () => {
  const owners = { 'farouk nadia': { kind: 'new', region: 'americas' } } as const;

  const { after } = importInto(tickets, { board: importBoard(), settings: { ...COUNTS, owners } });

  expect(countsOf(after)).toEqual({ amara: 2, bruno: 0, zoe: 1, 'nadia-farouk': 1 });
});

test('[IMPORT-COUNTS] a region that is entered as two numbers gets all its cases in one', () => {
  const board = importBoard({ regions: { emea: { entry: 'numbers', openCases: 3 }, americas: {} } });

  const { preview, after } = importInto(tickets, { board, settings: COUNTS });

  expect(after.regions).toMatchObject({ emea: { openCases: 2 }, americas: { noOwner: 1 } });
  expect(countsOf(after)).toEqual({ amara: 8, bruno: 6, zoe: 1 });
  expect(casePreview({ preview }).counts).toContainEqual({ name: 'EMEA', from: 3, to: 2 });
});

test('[IMPORT-COUNTS] with one region alone nobody has to say where cases without an owner count', () => {
  const policy = policyWith({ regions: 1, levels: 8 });
  const [region] = policy.regions;
  const board = importBoard({ regions: { [region?.id ?? '']: {} }, people: [] });

  const { preview } = importInto(tickets, { board, policy, settings: COUNTS });

  expect(casePreview({ preview })).toMatchObject({ active: 5, uncounted: 0 });
});

test('[IMPORT-COUNTS] a list of owners with a column of numbers is taken as it is', () => {
  const sources = { 'load.csv': 'Agent,Open tickets\n"Okafor, Amara",9\nBruno Keller,12\n,4\n' };

  const { after } = importInto(sources, { board: importBoard(), settings: { ...COUNTS, countsRegion: 'emea' } });

  expect(countsOf(after)).toEqual({ amara: 9, bruno: 12, zoe: 0 });
  expect(after.regions).toMatchObject({ emea: { noOwner: 4 } });
});

test('[IMPORT-COUNTS] such a list says by itself that it is one of counts', () => {
  const { preview } = importInto(sampleExport('counts.csv'), { board: importBoard() });

  expect(preview).toMatchObject({ better: 'counts', changes: 0 });
});

test('[IMPORT-COUNTS] a count above 999 is refused by name, and nothing is set', () => {
  const board = importBoard();

  const { preview, after } = importInto(sampleExport('counts.csv'), { board, settings: COUNTS });

  expect(preview.refused).toBe('Bruno Keller would have 1,204 open cases; a count goes up to 999.');
  expect(after).toBe(board);
});

test('[IMPORT-COUNTS] a count that cannot be read leaves that person’s as it is', () => {
  const sources = { 'load.csv': 'Agent,Open tickets\nAmara Okafor,9\nZoë Brandt,a few\nBruno Keller,1.5\n' };

  const { preview, after } = importInto(sources, { board: importBoard(), settings: COUNTS });

  expect(countsOf(after)).toEqual({ amara: 9, bruno: 6, zoe: 5 });
  expect(preview.unreadable.first.map(({ line, reason, excerpt }) => [line, reason, excerpt])).toEqual([
    [3, 'its count is no whole number', 'Zoë Brandt'],
    [4, 'its count is no whole number', 'Bruno Keller'],
  ]);
});

test('[IMPORT-COUNTS] [IMPORT-REGION] a remembered region that is gone takes no cases', () => {
  const { preview, after } = importInto(tickets, {
    board: importBoard(),
    settings: { ...COUNTS, countsRegion: 'apac' },
  });

  expect(casePreview({ preview }).uncounted).toBe(1);
  expect(Object.keys(after.regions)).toEqual(['emea', 'americas']);
});
