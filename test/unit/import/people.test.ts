import { expect, test } from 'vitest';
import { importBoard } from '../../support/builders/import-board.ts';
import { importInto, peoplePreview, sampleExport } from '../../support/import-into.ts';

const PEOPLE = { target: 'people' } as const;
const board = importBoard();

test('[IMPORT-PEOPLE] a list with a head brings who is not there yet, each once', () => {
  const imported = importInto(sampleExport('people.csv'), { board, settings: PEOPLE });

  expect(
    peoplePreview(imported).people.first.map(({ name, region, line, state }) => [name, region, line, state]),
  ).toEqual([
    ['Amara Okafor', 'emea', 2, 'same'],
    ['Priya Raman', 'americas', 3, 'add'],
    ['priya RAMAN', 'americas', 4, 'twice'],
    ['Leo Novak', null, 5, 'no-region'],
  ]);
  expect(imported.after.people.slice(3)).toMatchObject([
    { id: 'priya-raman', name: 'Priya Raman', region: 'americas', availability: 'working', openCases: 0 },
  ]);
  expect(imported.preview.unreadable.first).toMatchObject([{ line: 6, reason: 'no name' }]);
});

test('[IMPORT-PEOPLE] who has no region waits for one, chosen for all or by the word', () => {
  const forAll = importInto(sampleExport('people.csv'), { board, settings: { ...PEOPLE, peopleRegion: 'emea' } });
  const words = { status: {}, priority: {}, segment: {}, region: { moon: 'americas' } };
  const byWord = importInto(sampleExport('people.csv'), { board, settings: { ...PEOPLE, words } });

  expect(forAll.after.people.at(-1)).toMatchObject({ name: 'Leo Novak', region: 'emea' });
  expect(byWord.after.people.at(-1)).toMatchObject({ name: 'Leo Novak', region: 'americas' });
});

test('[IMPORT-PEOPLE] pasted lines need no head', () => {
  const pasted = { pasted: 'Priya Raman, EMEA\nLeo Novak, US\nSam Otieno\n' };

  const { preview, after } = importInto(pasted, { board, settings: { ...PEOPLE, peopleRegion: 'emea' } });

  expect(after.people.slice(3).map(({ name, region }) => [name, region])).toEqual([
    ['Priya Raman', 'emea'],
    ['Leo Novak', 'americas'],
    ['Sam Otieno', 'emea'],
  ]);
  expect(preview.refused).toBeNull();
});

test('[IMPORT-PEOPLE] a column of names alone will do', () => {
  const { after } = importInto(
    { pasted: 'Priya Raman\nLeo Novak' },
    { board, settings: { ...PEOPLE, peopleRegion: 'emea' } },
  );

  expect(after.people.slice(3).map(({ name }) => name)).toEqual(['Priya Raman', 'Leo Novak']);
});

test('[IMPORT-FORMAT] [IMPORT-PEOPLE] a roster of Workday is read by first and last name', () => {
  const imported = importInto(sampleExport('workday-names.csv'), { board, settings: PEOPLE });

  expect(peoplePreview(imported)).toMatchObject({ add: 2, withoutRegion: 1, same: 0 });
  expect(imported.after.people.slice(3).map(({ name, region }) => [name, region])).toEqual([
    ['Sofía Iglesias', 'emea'],
    ['Noah Petersen', 'americas'],
  ]);
});

test('[IMPORT-PEOPLE] customers of a help desk do not come', () => {
  const sources = {
    'user.csv': 'id,name,email,role\n1,Priya Raman,p@x.example,agent\n2,Ines Prieto,i@x.example,end-user\n',
  };

  const { preview, after } = importInto(sources, { board, settings: { ...PEOPLE, peopleRegion: 'emea' } });

  expect(after.people.slice(3).map(({ name }) => name)).toEqual(['Priya Raman']);
  expect(preview.remarks.first).toMatchObject([{ line: 3, reason: 'a customer of the help desk' }]);
});

test('[IMPORT-AGAIN] the same list of people changes nothing the second time', () => {
  const first = importInto(sampleExport('people.csv'), { board, settings: PEOPLE });

  const second = importInto(sampleExport('people.csv'), { board: first.after, settings: PEOPLE });

  expect(second.preview.changes).toBe(0);
  expect(second.after).toBe(first.after);
});
