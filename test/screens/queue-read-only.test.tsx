import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { encodeShareLink } from '../../src/data/share/encode-share-link.ts';
import { queueBoard } from '../support/builders/queue-board.ts';
import { caseOnBoard, renderQueue, rowOf } from '../support/render-queue.tsx';

/** The board of a link beside an own, empty one. */
const open = async () => {
  const { hash } = await encodeShareLink(queueBoard());
  const { search } = new URL(hash.slice(1), 'http://any.example');
  const rendered = await renderQueue({
    board: queueBoard({ cases: [] }),
    name: 'Amara',
    path: `/queue${search}`,
  });
  await screen.findByRole('article', { name: 'Number one' });
  return rendered;
};

test('a board that came by a link is read, found and filtered, but offers nothing that would change it', async () => {
  const { user, store } = await open();

  expect(screen.queryByRole('button', { name: 'Add a case' })).toBeNull();
  expect(screen.queryByRole('button', { name: /Actions for/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Log hours' })).toBeNull();
  rowOf('Login fails').focus();
  await user.keyboard('tspmn');

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(caseOnBoard(store, '102')).toMatchObject({ owner: null, status: 'open' });
});

test('its cases open to be read', async () => {
  const { user } = await open();

  await user.click(screen.getByRole('button', { name: 'Search is down' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Search is down' }));
  expect(dialog.getByText('1 of 5')).toBeVisible();
  expect(dialog.getByText('Amara')).toBeVisible();
  expect(dialog.getByRole('link', { name: /desk\.example\.com/ })).toBeVisible();
  expect(dialog.queryByRole('textbox')).toBeNull();
  expect(dialog.queryByRole('button', { name: 'Solve' })).toBeNull();
});
