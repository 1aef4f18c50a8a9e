import { configure, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportScreen } from '../../src/screens/import/ImportScreen.tsx';
import { boardNow } from '../support/board-now.ts';
import { boardOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

configure({ asyncUtilTimeout: 10_000 });

const EMPTY = boardOf();
const LOG = 'Vorgang;Was ist los;Stufe\nV-1;Anmeldung geht nicht;A\nV-2;Suche ist leer;C\n';

async function give(files: File[], path = '/import') {
  const rendered = await renderWithBoard(<ImportScreen />, { board: EMPTY, path });
  const input = document.querySelector('input[type="file"]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
  await rendered.user.upload(input, files);
  return rendered;
}

const column = async (name: string) => {
  const columns = await screen.findByRole('region', { name: 'Columns' });
  return within(columns).getByRole('combobox', { name });
};

test('any table comes in once its columns are named, and the next one of its kind by itself', async () => {
  const { user, store } = await give([new File([LOG], 'vorgaenge.csv')]);

  expect(await screen.findByText(/This does not look like a list of cases/)).toBeVisible();
  await user.selectOptions(await column('Number or key'), 'Vorgang: V-1');
  await user.selectOptions(await column('Title'), 'Was ist los: Anmeldung geht nicht');
  await user.selectOptions(await column('Priority'), 'Stufe: A');
  await user.selectOptions(await screen.findByRole('combobox', { name: '“A” means' }), 'p0');
  await user.click(await screen.findByRole('button', { name: 'Import 2 cases' }));
  await screen.findByRole('heading', { name: 'Imported' });
  expect(boardNow(store).cases.map(({ id, title, priority }) => [id, title, priority])).toEqual([
    ['V-1', 'Anmeldung geht nicht', 'p0'],
    ['V-2', 'Suche ist leer', 'p2'],
  ]);

  await user.click(screen.getByRole('button', { name: 'Import something else' }));
  await user.click(screen.getByRole('textbox', { name: 'Or paste rows' }));
  await user.paste(`${LOG}V-3;Neu;A\n`);
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }));

  expect(await screen.findByRole('button', { name: 'Import 1 case' })).toBeVisible();
  expect(await screen.findByText('Your choices for a file with these columns are in use again.')).toBeVisible();
  expect(await screen.findByRole('combobox', { name: '“A” means' })).toHaveDisplayValue('p0');
});

test('lists of users turn the ids of the tickets into names', async () => {
  const tickets = new File(['id,subject,status,assignee_id,requester_id\n7,Broken,open,11,12\n'], 'ticket.csv');
  const users = new File(['id,name,email\n11,Ana Lima,ana@example.com\n12,Cora Customer,\n'], 'user.csv');
  const { user } = await give([tickets]);
  expect(await screen.findByRole('combobox', { name: '11 is' })).toBeVisible();

  const input = document.querySelector('input[type="file"]');
  if (input instanceof HTMLInputElement) await user.upload(input, users);

  expect(await screen.findByRole('combobox', { name: 'Ana Lima (ana@example.com) is' })).toBeVisible();
  expect(within(screen.getByRole('list', { name: 'Files' })).getByText('A list of people')).toBeVisible();
});

test('letters that are not UTF-8 are read as somebody chooses', async () => {
  const bytes = new Uint8Array([...'id,subject,status\n1,'].map((letter) => letter.charCodeAt(0)));
  const greek = new Uint8Array([0xcb, 0xe5, 0xf9, 0xed, 0x2c, 0x6f, 0x70, 0x65, 0x6e, 0x0a]);
  const { user } = await give([new File([bytes, greek], 'greek.csv')]);

  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Letters of greek.csv' }),
    'Greek (ISO 8859-7): “Λεων”',
  );

  expect(await screen.findByRole('cell', { name: 'Λεων' })).toBeVisible();
});

test('a file that is no table is named with the reason and can be taken away', async () => {
  const { user } = await give([new File(['PK\u0003\u0004rest'], 'report.csv')]);

  const files = within(await screen.findByRole('list', { name: 'Files' }));
  expect(files.getByText(/Excel workbook/)).toBeVisible();
  await user.click(files.getByRole('button', { name: 'Remove report.csv' }));

  expect(await screen.findByRole('button', { name: 'Choose files' })).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Files' })).not.toBeInTheDocument();
});

test('a list of people given as cases is offered as what it is', async () => {
  const { user, store } = await give([new File(['name,email,region\nAna Lima,ana@example.com,EMEA\n'], 'team.csv')]);

  await user.click(await screen.findByRole('button', { name: 'Import people instead' }));
  await user.click(await screen.findByRole('button', { name: 'Add 1 person' }));

  await screen.findByRole('heading', { name: 'Imported' });
  expect(boardNow(store).people.map(({ name }) => name)).toEqual(['Ana Lima']);
});
