import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { formatRequest } from '../../src/core/queue/format-request.ts';
import { encodeShareLink } from '../../src/data/share/encode-share-link.ts';
import { boardOf } from '../support/builders/board-of.ts';
import { queueBoard } from '../support/builders/queue-board.ts';
import { requestWith } from '../support/builders/request-with.ts';
import { caseOnBoard, renderQueue } from '../support/render-queue.tsx';

const REQUEST = requestWith({
  summary: 'Search is slow in the trial\nsince noon',
  impact: 'Ten people',
  designDocument: 'https://docs.example.com/tdd',
});
const TEXT = formatRequest(HANDBOOK_POLICY, { priority: 'p0', request: REQUEST });
const MAIL = `Hi, please help:\n\n${TEXT.split('\n')
  .map((line) => `> ${line}`)
  .join('\r\n')}\n\nThanks`;
const UNKNOWN = /No pre-sales request is in what you pasted/;

const theDialog = async () => within(await screen.findByRole('dialog', { name: 'Add a case' }));
const pasteOnScreen = async ({ user }: Awaited<ReturnType<typeof renderQueue>>, text: string) => {
  act(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined));
  await user.paste(text);
};

test('a request that is pasted anywhere on the queue opens a case filled from it; undo takes it back', async () => {
  const rendered = await renderQueue({ name: 'Amara' });

  await pasteOnScreen(rendered, MAIL);
  const dialog = await theDialog();
  expect(dialog.getByText(/Filled in from a CE’s request/)).toBeVisible();
  expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Search is slow in the trial');
  expect(dialog.getByRole('combobox', { name: 'Segment' })).toHaveDisplayValue('pre-sales');
  expect(dialog.getByRole('combobox', { name: 'Class' })).toHaveValue('p0');
  expect(dialog.getByRole('checkbox', { name: 'Opened by a CE' })).toBeChecked();
  expect(dialog.getByText('3 of 6 missing')).toBeVisible();
  await rendered.user.selectOptions(dialog.getByRole('combobox', { name: 'Class' }), 'p1');
  await rendered.user.type(dialog.getByRole('textbox', { name: /Id/ }), 'PS-9');
  await rendered.user.click(dialog.getByRole('button', { name: 'Add it' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(caseOnBoard(rendered.store, 'PS-9')).toMatchObject({
    title: 'Search is slow in the trial',
    segment: 'pre-sales',
    priority: 'p1',
    openedByCE: true,
    request: REQUEST,
  });
  await rendered.user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(caseOnBoard(rendered.store, 'PS-9')).toBeUndefined();
});

test('leaving a case that was filled from a request asks first', async () => {
  const rendered = await renderQueue();
  await pasteOnScreen(rendered, TEXT);
  await theDialog();

  await rendered.user.keyboard('{Escape}');

  expect(screen.getByText('Throw away what you typed?')).toBeVisible();
});

test('what is no request says so, and opens nothing', async () => {
  const rendered = await renderQueue();

  await pasteOnScreen(rendered, 'Lunch at noon?');

  expect(await screen.findByText(UNKNOWN)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a paste into a field, or of nothing, is left alone', async () => {
  const rendered = await renderQueue();

  await rendered.user.click(screen.getByRole('searchbox', { name: 'Find a case' }));
  await rendered.user.paste(TEXT);
  await pasteOnScreen(rendered, '  ');

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText(UNKNOWN)).toBeNull();
});

test('a board that takes no edits says why instead', async () => {
  const { hash } = await encodeShareLink(queueBoard());
  const rendered = await renderQueue({ path: hash.replace('#/wall', '/queue') });
  await screen.findByRole('article', { name: 'Number one' });

  await pasteOnScreen(rendered, TEXT);

  expect(await screen.findByText(/Make it yours to change it/)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a queue without a case takes a request, too', async () => {
  const rendered = await renderQueue({ board: boardOf() });

  await pasteOnScreen(rendered, TEXT);

  expect((await theDialog()).getByRole('textbox', { name: 'Title' })).toHaveValue('Search is slow in the trial');
});

test('the dialog takes a request, too, and keeps the title that was typed', async () => {
  const { user } = await renderQueue();
  await user.click(screen.getByRole('button', { name: 'Add a case' }));
  const dialog = await theDialog();
  await user.type(dialog.getByRole('textbox', { name: 'Title' }), 'Trial of Fabrikam');

  await user.click(dialog.getByRole('button', { name: 'Paste a request' }));
  const area = dialog.getByRole('textbox', { name: 'A CE’s request' });
  expect(area).toHaveFocus();
  await user.paste('Lunch at noon?');
  expect(area).toHaveAccessibleDescription(/No pre-sales request is in this text/);
  await user.clear(area);
  await user.paste(MAIL);

  expect(dialog.queryByRole('textbox', { name: 'A CE’s request' })).toBeNull();
  expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Trial of Fabrikam');
  expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  expect(dialog.getByRole('combobox', { name: 'Class' })).toHaveValue('p0');
  expect(dialog.getByRole('textbox', { name: 'Impact' })).toHaveValue('Ten people');
});
