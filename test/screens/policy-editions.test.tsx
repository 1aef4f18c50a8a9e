import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { queueBoard } from '../support/builders/queue-board.ts';
import { renderPolicy } from '../support/render-policy.tsx';

const show = () => renderPolicy({ board: queueBoard(), path: '/policy?tab=editions' });

test('editions stand side by side, the one in use marked; what is alike can be left out', async () => {
  const { user } = await show();
  const firstCells = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  const head = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(head()).toEqual(['Question', '2021Follow 2021', 'ExceptionsFollow Exceptions', 'FY24in use']);
  expect(firstCells()).toEqual(expect.arrayContaining(['p0 differs', 'p3']));

  await user.click(screen.getByRole('checkbox', { name: 'Show only what differs' }));

  expect(firstCells()).toContain('p0 differs');
  expect(firstCells()).not.toContain('p3');
});

test('another one is followed after it said what that does to the queue, and nothing is done without a yes', async () => {
  const { user, store } = await show();

  await user.click(screen.getByRole('button', { name: 'Follow 2021' }));
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Follow the edition 2021?' }));
  expect(dialog.getByText('Number one would be “Login fails”.')).toBeVisible();
  expect(dialog.getByText('No case would wait with the CE instead of 1.')).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(store.undoTexts().undo).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Follow 2021' }));
  await user.click(await screen.findByRole('button', { name: 'Follow 2021' }));

  expect(screen.getByRole('columnheader', { name: /2021/ })).toHaveTextContent('in use');
  expect(store.undoTexts().undo).toContain('2021');
});
