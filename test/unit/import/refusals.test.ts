import { expect, test } from 'vitest';
import { caseOf } from '../../support/builders/board-of.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { importInto, sampleExport } from '../../support/import-into.ts';

const board = importBoard();

test('[IMPORT-REASON] a list of calls is told what was looked for and what it holds', () => {
  const { preview, after } = importInto(sampleExport('calls.csv'), { board });

  expect(preview.refused).toContain('looked for a title (subject, title, summary …) or a ticket number');
  expect(preview.refused).toContain("Catégorie, Début d'appel, Fin d'appel, Agent, Durée");
  expect(after).toBe(board);
});

test('[IMPORT-REASON] a head without rows is told so', () => {
  const { preview } = importInto(sampleExport('header-only.csv'), { board });

  expect(preview.refused).toBe('It has a head but no rows under it. Its columns are Numéro Ticket, Sujet, Statut.');
});

test('[IMPORT-REASON] a list that only explains ids asks for the tickets', () => {
  const { preview } = importInto(
    { 'priority.csv': 'id,name\n1,Highest\n2,High\n', 'organization.csv': 'id,name,shared_tickets\n1,Velo,TRUE\n' },
    { board },
  );

  expect(preview.refused).toContain('names of priorities, a list of organizations');
  expect(preview.refused).toContain('Add the file with the tickets');
});

test('[IMPORT-REASON] rows that all fail for one reason are refused with it', () => {
  const { preview } = importInto({ 'a.csv': 'id,title,status,owner\n1,a,open\n2,b,open\n' }, { board });

  expect(preview.refused).toBe('None of its 2 rows can be read: 3 fields where the head names 4.');
});

test('[IMPORT-REASON] nothing at all is refused', () => {
  expect(importInto({}, { board }).preview.refused).toBe('There is nothing in it to import.');
});

test('[IMPORT-REASON] a list of people says that it is one, and so does a list of cases', () => {
  const people = importInto(sampleExport('people.csv'), { board });
  const cases = importInto(sampleExport('jira-export.csv'), { board, settings: { target: 'people' } });

  expect(people.preview).toMatchObject({ better: 'people', changes: 0 });
  expect(cases.preview).toMatchObject({ better: 'cases', changes: 0 });
});

test('[IMPORT-LIMITS] a board that would hold more than 100,000 cases is refused with the figure', () => {
  const full = { ...board, cases: Array.from({ length: 99_999 }, (_, at) => caseOfNumber(at)) };

  const { preview } = importInto({ 'a.csv': 'id,title,status\na-1,a,open\na-2,b,open\n' }, { board: full });

  expect(preview.refused).toBe('The board would hold 100,001 cases; it holds at most 100,000.');
});

const PLAIN = caseOf('0', { title: 'Another' });

function caseOfNumber(at: number) {
  return { ...PLAIN, id: String(at) };
}
