import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { shownBoard } from '../../src/state/store/shown-board.ts';
import { caseOnBoard, listed, numberOne, renderQueue } from '../support/render-queue.tsx';

const open = async () => {
  const rendered = await renderQueue({ name: 'Amara' });
  await rendered.user.click(screen.getByRole('button', { name: 'Add a case' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a case' }));
  const field = (name: RegExp | string) => dialog.getByRole('textbox', { name });
  const choose = (name: string, option: string) =>
    rendered.user.selectOptions(dialog.getByRole('combobox', { name }), option);
  const add = () => rendered.user.click(dialog.getByRole('button', { name: 'Add it' }));
  return { ...rendered, dialog, field, choose, add };
};

test('a case is added with everything typed, takes its rank at once, and can be taken back', async () => {
  const { user, store, field, choose, add } = await open();
  await waitFor(() => expect(field('Title')).toHaveFocus());

  await user.type(field('Title'), 'Nobody can sign in');
  await user.type(field(/Customer/), 'Fabrikam');
  await choose('Class', 'p0');
  await choose('Owner', 'Zoë, EMEA');
  await user.type(field(/Id/), 'DESK-7');
  await user.type(field(/Link/), 'https://desk.example.com/7');
  await add();

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(listed()[0]).toBe('2 Nobody can sign in');
  expect(caseOnBoard(store, 'DESK-7')).toMatchObject({
    title: 'Nobody can sign in',
    customer: 'Fabrikam',
    segment: 'enterprise',
    priority: 'p0',
    status: 'new',
    openedAt: '2026-12-29T14:42:00Z',
    region: 'emea',
    owner: 'zoe',
    url: 'https://desk.example.com/7',
  });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(caseOnBoard(store, 'DESK-7')).toBeUndefined();
});

test('what cannot be kept is refused beside its field, and nothing typed is lost', async () => {
  const { user, field, add } = await open();
  await user.type(field(/Customer/), 'Fabrikam');
  await user.type(field(/Id/), '101');
  await user.type(field(/Link/), 'javascript:alert(1)');

  await add();

  expect(field('Title')).toHaveAccessibleDescription(/Give it a title/);
  expect(field('Title')).toHaveFocus();
  expect(field(/Id/)).toHaveAccessibleDescription(/101 is taken by “Search is down”/);
  expect(field(/Link/)).toHaveAccessibleDescription(/must begin with http:, https: or mailto:/);
  expect(field(/Customer/)).toHaveValue('Fabrikam');

  await user.type(field('Title'), 'Nobody can sign in');
  await user.clear(field(/Id/));
  await user.clear(field(/Link/));
  await user.type(field(/Link/), 'https://');
  await add();
  expect(field(/Link/)).toHaveAccessibleDescription(/not a whole address/);

  await user.clear(field(/Link/));
  await user.type(field(/Link/), 'mailto:desk@example.com');
  await add();
  expect(listed()).toContain('5 Nobody can sign in');
});

test('an id is made up where none was typed', async () => {
  const { user, store, field, add } = await open();
  await user.type(field('Title'), 'Without an id');

  await add();

  const added = shownBoard(store.api.getState()).cases.at(-1);
  expect(added?.title).toBe('Without an id');
  expect(added?.id).toMatch(/^own-[0-9a-f]{8}$/);
});

test('pre-sales asks for the six things and says which are missing', async () => {
  const { user, store, dialog, field, choose, add } = await open();
  await user.type(field('Title'), 'Trial stops');
  await user.type(field(/Id/), 'PS-1');
  await choose('Segment', 'pre-sales');
  await choose('Class', 'p0');
  expect(dialog.getByText('6 of 6 missing')).toBeVisible();
  expect(dialog.getByText(/Pre-sales p0:/)).toBeVisible();

  await user.click(dialog.getByRole('checkbox', { name: 'Opened by a CE' }));
  await user.type(field('Summary, missing'), 'No search');
  expect(dialog.getByText('5 of 6 missing')).toBeVisible();
  await user.click(dialog.getByRole('checkbox', { name: 'Leadership granted an exception' }));
  await add();
  expect(field('Reason for the exception')).toHaveAccessibleDescription(/needs the reason leadership gave/);
  await user.type(field('Reason for the exception'), 'Big launch');
  await add();

  expect(caseOnBoard(store, 'PS-1')).toMatchObject({
    openedByCE: true,
    exception: { reason: 'Big launch', by: 'Amara', at: '2026-12-29T14:42:00.000Z' },
    request: { summary: 'No search', impact: '' },
  });
  expect(numberOne()).toHaveTextContent('Search is down');
  expect(listed()[0]).toBe('2 Trial stops');
});

test('leaving with something typed asks first', async () => {
  const { user, field } = await open();
  await user.type(field('Title'), 'Half a thou');

  await user.keyboard('{Escape}');
  expect(screen.getByText('Throw away what you typed?')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep editing' }));
  expect(field('Title')).toHaveValue('Half a thou');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Throw away' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(listed()).toHaveLength(4);
});
