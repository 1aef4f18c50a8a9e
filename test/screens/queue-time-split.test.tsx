import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { personOf } from '../support/builders/board-of.ts';
import { queueBoard } from '../support/builders/queue-board.ts';
import { shownBoard } from '../../src/state/store/shown-board.ts';
import { renderQueue } from '../support/render-queue.tsx';

const HOURS = [
  { day: '2026-12-28', region: 'emea', customerHours: 6, internalHours: 2, by: 'Zoë' },
  { day: '2026-12-29', region: 'emea', customerHours: 5, internalHours: 0, by: 'Amara' },
];
const card = () => within(screen.getByRole('region', { name: 'Time split' }));
const logHours = async (name = 'Amara', timeLog = HOURS) => {
  const rendered = await renderQueue({ name, board: queueBoard({ timeLog }) });
  await rendered.user.click(screen.getByRole('button', { name: 'Log hours' }));
  return { ...rendered, dialog: within(await screen.findByRole('dialog', { name: 'Log hours' })) };
};

test('target, what is in force, what is left of today and the actual split stand together', async () => {
  const people = [personOf('amara', { name: 'Amara', openCases: 8 }), personOf('zoe', { name: 'Zoë', openCases: 9 })];
  const inPlay = { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'year-end holidays' };
  await renderQueue({ board: queueBoard({ people, inPlay, timeLog: HOURS }) });

  expect(card().getByText('carried over')).toBeVisible();
  expect(card().getByText('EMEA').parentElement).toHaveTextContent('100 / 0, internal paused');
  expect(card().getByText('EMEA').parentElement).toHaveTextContent('left today: 2.6 h for customers');
  expect(card().getByText('Last 7 days').parentElement).toHaveTextContent('85 / 15, 5 points over');
  expect(card().getByText(/Owed to internal work/)).toBeVisible();
});

test('without logged hours it says so and draws no figure', async () => {
  await renderQueue();

  expect(card().getByText(/No hours logged yet/)).toBeVisible();
  expect(card().queryByRole('img')).toBeNull();
  expect(card().queryByRole('button', { name: 'Actual against target' })).toBeNull();
});

test('hours are logged under one’s name, and Undo takes them back', async () => {
  const { user, store, dialog } = await logHours('Zoë');
  const customer = dialog.getByRole('textbox', { name: 'Customer hours' });
  await waitFor(() => expect(customer).toHaveFocus());

  await user.type(customer, '4,5');
  await user.type(dialog.getByRole('textbox', { name: 'Internal hours' }), '1');
  await user.click(dialog.getByRole('button', { name: 'Log them' }));

  const log = () => shownBoard(store.api.getState()).timeLog;
  expect(log().at(-1)).toEqual({
    day: '2026-12-29',
    region: 'emea',
    customerHours: 4.5,
    internalHours: 1,
    by: 'Zoë',
  });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(log()).toHaveLength(2);
});

test('what was logged for the same day, region and person is shown and replaced', async () => {
  const { user, store, dialog } = await logHours();
  const customer = dialog.getByRole('textbox', { name: 'Customer hours' });
  expect(customer).toHaveValue('5');
  expect(dialog.getByText(/Already logged: 5 h for customers/)).toBeVisible();

  await user.clear(customer);
  await user.type(customer, '7');
  await user.click(dialog.getByRole('button', { name: 'Replace them' }));

  expect(shownBoard(store.api.getState()).timeLog).toMatchObject([{ by: 'Zoë' }, { by: 'Amara', customerHours: 7 }]);
});

test('hours that are no hours are refused beside their field', async () => {
  const { user, dialog } = await logHours('', []);
  const [name, customer] = [
    dialog.getByRole('textbox', { name: 'Name' }),
    dialog.getByRole('textbox', { name: 'Customer hours' }),
  ];
  await waitFor(() => expect(name).toHaveFocus());

  await user.click(dialog.getByRole('button', { name: 'Log them' }));
  expect(name).toHaveAccessibleDescription(/Whose hours are they/);
  expect(customer).toHaveAccessibleDescription(/at least one/);
  await user.type(name, 'Lee');
  await user.type(customer, '25');
  await user.click(dialog.getByRole('button', { name: 'Log them' }));

  expect(customer).toHaveAccessibleDescription(/from 0 to 24/);
  expect(customer).toHaveValue('25');
});

test('an entry of the recent ones is mended or removed', async () => {
  const { user, store, dialog } = await logHours();

  await user.click(dialog.getByRole('button', { name: 'Remove 29 Dec, EMEA, Amara' }));
  expect(shownBoard(store.api.getState()).timeLog).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Change 28 Dec, EMEA, Zoë' }));

  expect(dialog.getByLabelText('Day (UTC)')).toHaveValue('2026-12-28');
  expect(dialog.getByRole('textbox', { name: 'Internal hours' })).toHaveValue('2');
});
