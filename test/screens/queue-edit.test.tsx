import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { queueBoard } from '../support/builders/queue-board.ts';
import { caseOnBoard, numberOne, renderQueue, rowOf } from '../support/render-queue.tsx';

const open = async (title: string, options: Parameters<typeof renderQueue>[0] = {}) => {
  const rendered = await renderQueue({ name: 'Amara', ...options });
  await rendered.user.click(screen.getByRole('button', { name: title }));
  const dialog = within(await screen.findByRole('dialog', { name: title }));
  return {
    ...rendered,
    dialog,
    field: (name: RegExp | string) => dialog.getByRole('textbox', { name }),
    save: () => rendered.user.click(dialog.getByRole('button', { name: 'Save' })),
  };
};

test('a case shows where it stands and why, when its reply is due, and its link', async () => {
  const { dialog } = await open('Search is down');

  expect(dialog.getByText('1 of 5')).toBeVisible();
  expect(dialog.getByText('above the next because p0 comes before p1')).toBeVisible();
  expect(dialog.getByText(/15:00 UTC/)).toBeVisible();
  expect(dialog.getByRole('link', { name: /desk\.example\.com\/101/ })).toHaveAttribute(
    'href',
    'https://desk.example.com/101',
  );
});

test('what was changed is kept, what nobody touched stays, and Undo brings all of it back', async () => {
  const { user, store, dialog, field, save } = await open('Slow pages');

  await user.clear(field(/Customer/));
  await user.type(field(/Customer/), 'Fourth Coffee');
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Class' }), 'p0');
  await save();

  expect(numberOne()).toHaveTextContent('Slow pages');
  expect(caseOnBoard(store, '103')).toMatchObject({
    customer: 'Fourth Coffee',
    priority: 'p0',
    owner: 'zoe',
    url: null,
  });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(caseOnBoard(store, '103')).toMatchObject({ customer: 'Adatum', priority: 'p1' });
});

test('a date nobody can read stays until one is set', async () => {
  const { user, store, dialog, field, save } = await open('Import stops');
  const opened = dialog.getByLabelText('Opened (UTC)');
  expect(opened).toHaveAccessibleDescription(/The board holds “last Tuesday”/);

  await user.type(field(/Customer/), 'Litware');
  await save();
  expect(caseOnBoard(store, '105')).toMatchObject({ customer: 'Litware', openedAt: 'last Tuesday' });

  await user.click(screen.getByRole('button', { name: 'Import stops' }));
  await user.click(await screen.findByRole('button', { name: 'Opened now' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(caseOnBoard(store, '105')?.openedAt).toBe('2026-12-29T14:42:00Z');
});

test('taking, replying and pinning happen at one press and keep what is typed', async () => {
  const { user, store, dialog, field } = await open('Login fails');
  await user.type(field(/Link/), 'https://desk.example.com/102');

  await user.click(dialog.getByRole('button', { name: 'Take it, as Amara' }));
  await user.click(dialog.getByRole('button', { name: 'First reply sent' }));
  await user.click(dialog.getByRole('button', { name: 'Pin with a reason' }));
  await user.click(dialog.getByRole('button', { name: 'Pin it' }));
  expect(field('Reason for the pin')).toHaveAccessibleDescription(/A pin needs a reason/);
  await user.type(field('Reason for the pin'), 'Contract ends');
  await user.click(dialog.getByRole('button', { name: 'Pin it' }));

  expect(caseOnBoard(store, '102')).toMatchObject({
    owner: 'amara',
    firstReplyAt: '2026-12-29T14:42:00.000Z',
    pin: { reason: 'Contract ends', by: 'Amara' },
    url: null,
  });
  expect(dialog.getByRole('combobox', { name: 'Owner' })).toHaveDisplayValue('Amara, EMEA');
  expect(dialog.getByText('Contract ends')).toBeVisible();
  expect(dialog.getByText(/by Amara/)).toBeVisible();
  expect(field(/Link/)).toHaveValue('https://desk.example.com/102');
  await user.click(dialog.getByRole('button', { name: 'Take the pin off' }));
  await user.click(dialog.getByRole('button', { name: 'Give it back' }));
  expect(caseOnBoard(store, '102')).toMatchObject({ owner: null, pin: null });
});

test('solving keeps what was typed, and a solved case can be opened again', async () => {
  const { user, store, dialog, field } = await open('Search is down');
  await user.clear(field('Title'));
  await user.type(field('Title'), 'Search was down');

  await user.click(dialog.getByRole('button', { name: 'Solve' }));

  expect(caseOnBoard(store, '101')).toMatchObject({ title: 'Search was down', status: 'solved' });
  expect(numberOne()).toHaveTextContent('Login fails');
  await user.click(screen.getByText('Not ours right now'));
  await user.click(screen.getByRole('button', { name: /Search was down/ }));
  await user.click(await screen.findByRole('button', { name: 'Open it again' }));
  expect(caseOnBoard(store, '101')?.status).toBe('open');
});

test('a removed case comes back with Undo, at its old place', async () => {
  const { user, store, dialog } = await open('Slow pages');

  await user.click(dialog.getByRole('button', { name: 'Remove' }));
  expect(caseOnBoard(store, '103')).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(rowOf('Slow pages')).toBeVisible();
});

test('a case that somebody else removes meanwhile keeps what was typed and can be put back', async () => {
  const { user, store, dialog, field } = await open('Slow pages');
  await user.clear(field(/Customer/));
  await user.type(field(/Customer/), 'Fourth Coffee');

  act(() => {
    store.edit({ kind: 'removeCase', case: '103' });
  });
  expect(dialog.getByText('This case was removed meanwhile')).toBeVisible();
  expect(field(/Customer/)).toHaveValue('Fourth Coffee');
  await user.click(dialog.getByRole('button', { name: 'Put it back' }));

  expect(caseOnBoard(store, '103')).toMatchObject({ customer: 'Fourth Coffee', title: 'Slow pages', owner: 'zoe' });
});

test('fields nobody touched follow a change made elsewhere', async () => {
  const { user, store, dialog, field, save } = await open('Slow pages');
  await user.type(field(/Customer/), ' and Sons');

  act(() => {
    store.edit({ kind: 'editCase', case: '103', changes: { title: 'Pages crawl', priority: 'p2' } });
  });
  expect(dialog.getByRole('combobox', { name: 'Class' })).toHaveDisplayValue('p2');
  await save();

  expect(caseOnBoard(store, '103')).toMatchObject({
    title: 'Pages crawl',
    priority: 'p2',
    customer: 'Adatum and Sons',
  });
});

test('an owner and a region that the board no longer knows are shown as such and left alone', async () => {
  const [first, ...others] = queueBoard().cases;
  if (first === undefined) throw new Error('the board has no case');
  const cases = [{ ...first, region: 'apac', url: 'javascript:alert(1)' }, ...others];
  const { store, user, dialog, field, save } = await open('Search is down', { board: queueBoard({ cases }) });

  expect(dialog.getByRole('combobox', { name: 'Region' })).toHaveDisplayValue('apac (no longer known)');
  expect(dialog.queryByRole('link', { name: /javascript/ })).toBeNull();
  await user.type(field('Title'), ' again');
  await save();

  await waitFor(() => expect(caseOnBoard(store, '101')?.title).toBe('Search is down again'));
  expect(caseOnBoard(store, '101')).toMatchObject({ region: 'apac', url: 'javascript:alert(1)' });
});

test('a case can be taken by somebody whom this device does not know yet', async () => {
  const { user, store, dialog } = await open('Login fails', { name: '' });

  await user.click(dialog.getByRole('button', { name: 'Take it…' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Name' }), 'Zoë, EMEA');
  await user.click(screen.getByRole('button', { name: 'That is me' }));

  expect(caseOnBoard(store, '102')?.owner).toBe('zoe');
});
