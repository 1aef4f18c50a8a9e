import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { caseOnBoard, listed, numberOne, renderQueue, rowOf } from '../support/render-queue.tsx';

test('the list is one stop of the Tab key, and arrows move between rows', async () => {
  const { user } = await renderQueue();
  rowOf('Login fails').focus();

  await user.keyboard('{ArrowDown}');
  expect(rowOf('Slow pages')).toHaveFocus();
  await user.keyboard('{End}');
  expect(rowOf('Import stops')).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(rowOf('Which ports?')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(rowOf('Login fails')).toHaveFocus();
});

test('Enter opens a row, and closing it leads back', async () => {
  const { user } = await renderQueue();
  rowOf('Slow pages').focus();

  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Slow pages' })).toBeVisible();
  await user.keyboard('{Escape}');

  await waitFor(() => expect(rowOf('Slow pages')).toHaveFocus());
});

test('T takes a case for who is at the device', async () => {
  const { user, store } = await renderQueue({ name: 'ZOË' });
  rowOf('Login fails').focus();

  await user.keyboard('t');

  expect(rowOf('Login fails')).toHaveTextContent('Zoë');
  expect(caseOnBoard(store, '102')?.owner).toBe('zoe');
  expect(screen.getByText('102: taken by Zoë')).toBeVisible();
});

test('T asks who that is where nobody knows, and then takes it', async () => {
  const { user, store } = await renderQueue();
  rowOf('Login fails').focus();

  await user.keyboard('t');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Name' }), 'Amara, EMEA');
  await user.click(screen.getByRole('button', { name: 'That is me' }));

  expect(caseOnBoard(store, '102')?.owner).toBe('amara');
  expect(store.preferences.getState().name).toBe('Amara');
});

test('S solves a case, the next takes its row and the focus, and Undo brings it back', async () => {
  const { user } = await renderQueue();
  rowOf('Slow pages').focus();

  await user.keyboard('s');
  expect(listed()).toEqual(['2 Login fails', '3 Which ports?', '4 Import stops']);
  expect(rowOf('Which ports?')).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(listed()[1]).toBe('3 Slow pages');
});

test('P pins a case with a reason, and it is number one under the name of who did it', async () => {
  const { user, store } = await renderQueue({ name: 'Lee' });
  rowOf('Which ports?').focus();

  await user.keyboard('p');
  const reason = await screen.findByRole('textbox', { name: 'Reason for the pin' });
  await waitFor(() => expect(reason).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Pin it' }));
  expect(await screen.findByText('A pin needs a reason.')).toBeVisible();
  await user.type(reason, 'Their board meets today');
  await user.click(screen.getByRole('button', { name: 'Pin it' }));

  expect(numberOne()).toHaveTextContent('Which ports?');
  expect(numberOne()).toHaveTextContent('above the next because Lee pinned it: Their board meets today');
  expect(caseOnBoard(store, '104')?.pin).toEqual({
    reason: 'Their board meets today',
    by: 'Lee',
    at: '2026-12-29T14:42:00.000Z',
  });
});

test('number one takes the same keys', async () => {
  const { user } = await renderQueue();
  screen.getByRole('button', { name: 'Search is down' }).focus();

  await user.keyboard('s');

  expect(numberOne()).toHaveTextContent('Login fails');
});

test('M opens what can be done with a row, and leads back to it', async () => {
  const { user } = await renderQueue({ name: 'Amara' });
  rowOf('Login fails').focus();

  await user.keyboard('m');
  await user.click(await screen.findByRole('menuitem', { name: /First reply sent/ }));

  expect(rowOf('Login fails')).toHaveTextContent('replied');
});

test('slash goes to the find field and N adds a case, but not while something is typed', async () => {
  const { user } = await renderQueue();

  await user.keyboard('/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  await user.keyboard('n/');
  expect(screen.getByRole('searchbox')).toHaveValue('n/');
  await user.keyboard('{Escape}');
  screen.getByRole('button', { name: 'EMEA' }).focus();
  await user.keyboard('n');

  expect(await screen.findByRole('dialog', { name: 'Add a case' })).toBeVisible();
});
