import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { parseRequest } from '../../src/core/queue/parse-request.ts';
import { StatusScreen } from '../../src/screens/status/StatusScreen.tsx';
import { preloadRequest } from '../../src/screens/status/request/AskForProspect.tsx';
import { boardAtLevels } from '../support/builders/board-at-levels.ts';
import { requestWith } from '../support/builders/request-with.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const ASK = 'Ask support for a prospect…';

const open = async (policy: Policy = HANDBOOK_POLICY) => {
  await preloadRequest();
  const rendered = await renderWithBoard(<StatusScreen />, {
    board: boardAtLevels({ emea: 1 }),
    policy,
    path: '/status',
  });
  await rendered.user.click(screen.getByRole('button', { name: ASK }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ask support for a prospect' }));
  const field = (name: string) => dialog.getByRole('textbox', { name });
  const choose = (name: string) => rendered.user.click(dialog.getByRole('radio', { name }));
  const preview = () => dialog.getByRole('group', { name: 'The request as text' });
  return { ...rendered, dialog, field, choose, preview };
};

test('a CE picks the severity, fills in what there is, and copies a text that triage can paste', async () => {
  const { user, dialog, field, choose, preview } = await open();
  expect(dialog.getByText(/Choose how severe it is, and the text shows here/)).toBeVisible();

  await choose('p1');
  await user.type(field('Summary'), 'Search is slow');
  await user.type(field('Impact'), 'Impact: ten people');
  await user.click(dialog.getByRole('button', { name: 'Copy the text' }));

  const copied = await navigator.clipboard.readText();
  expect(preview().textContent).toBe(copied);
  expect(parseRequest(HANDBOOK_POLICY, copied)).toEqual({
    priority: 'p1',
    request: requestWith({ summary: 'Search is slow', impact: 'Impact: ten people' }),
  });
  expect(dialog.getByText(/Post it in/)).toHaveTextContent('#customer-support');
});

test('each severity says what it means and when a first reply comes', async () => {
  const { dialog } = await open();

  const failed = dialog.getByRole('radio', { name: 'p0' });

  expect(failed).toHaveAccessibleDescription(/The deployment failed.*First reply: within 2 business hours/);
  expect(dialog.getByRole('radio', { name: 'p2' })).toHaveAccessibleDescription(/First reply: as usual/);
});

test('what is still empty is said, and may be sent', async () => {
  const { user, dialog, field } = await open();
  expect(dialog.getByText(/Still empty: Summary, Tried and expected, Steps so far/)).toBeVisible();

  await user.type(field('Summary'), 'a');
  await user.type(field('Tried and expected'), 'b');
  await user.type(field('Steps so far'), 'c');
  await user.type(field('Technical design document'), 'd');
  await user.type(field('Sales cycle'), 'e');

  expect(dialog.getByText('Still empty: Impact')).toBeVisible();
  expect(dialog.getByText('1 field is still empty; it can be sent like this.')).toBeVisible();
  await user.type(field('Impact'), 'f');
  expect(dialog.getByText('Everything is filled in.')).toBeVisible();
});

test('the e-mail is a draft to support with the whole text', async () => {
  const { user, dialog, field, choose, preview } = await open();
  await choose('p0');
  await user.type(field('Summary'), 'Nothing answers');

  const mail = new URL(dialog.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href') ?? '');

  expect(mail.pathname).toBe('support@sourcegraph.com');
  expect(mail.searchParams.get('subject')).toBe('Pre-sales request, p0: Nothing answers');
  expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(preview().textContent);
});

test('a text too long for a mail program is copied only, and the reason is there', async () => {
  const { user, dialog, field, choose } = await open();
  await choose('p2');

  await user.click(field('Steps so far'));
  await user.paste('step '.repeat(390));

  expect(dialog.queryByRole('link', { name: 'Write the e-mail' })).toBeNull();
  expect(dialog.getByText(/Too long to hand over to a mail program/)).toBeVisible();
  expect(dialog.getByRole('button', { name: 'Copy the text' })).toBeVisible();
});

test('copying before the severity was chosen leads to the choice', async () => {
  const { user, dialog } = await open();

  await user.click(dialog.getByRole('button', { name: 'Copy the text' }));

  expect(dialog.getByRole('alert')).toHaveTextContent('Choose how severe it is first.');
  expect(dialog.getByRole('radio', { name: 'p0' })).toHaveFocus();
  await user.click(dialog.getByRole('radio', { name: 'p2' }));
  expect(dialog.queryByRole('alert')).toBeNull();
});

test('leaving asks first when something was typed that stands nowhere else', async () => {
  const { user, dialog, field, choose } = await open();
  await choose('p1');
  await user.type(field('Summary'), 'Half a thou');

  await user.keyboard('{Escape}');
  await user.click(dialog.getByRole('button', { name: 'Keep editing' }));
  expect(field('Summary')).toHaveValue('Half a thou');
  await user.click(dialog.getByRole('button', { name: 'Copy the text' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  await user.click(screen.getByRole('button', { name: ASK }));
  await user.type(await screen.findByRole('textbox', { name: 'Summary' }), 'Again');
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Throw away' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('what is typed stands neither in the address nor in what the browser keeps', async () => {
  const { user, field, choose } = await open();
  const address = window.location.href;

  await choose('p1');
  await user.type(field('Summary'), 'Quoll outage');

  expect(window.location.href).toBe(address);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('Quoll');
});

test('another policy asks for its own things', async () => {
  const { severities, requestFields } = HANDBOOK_POLICY.preSales;
  const preSales = { severities: severities.slice(0, 0), requestFields: requestFields.slice(0, 1) };
  const { dialog, preview } = await open({ ...HANDBOOK_POLICY, preSales });

  expect(screen.getByText('pick the severity, fill one field, copy or mail it')).toBeInTheDocument();
  expect(dialog.queryByRole('radio')).toBeNull();
  expect(preview()).toHaveTextContent('Pre-sales request, p2 Summary: (still empty) End of request');
});

test('a policy that asks for nothing offers no form', async () => {
  const policy = { ...HANDBOOK_POLICY, preSales: { severities: [], requestFields: [] } };

  await renderWithBoard(<StatusScreen />, { board: boardAtLevels({ emea: 1 }), policy });

  expect(screen.queryByRole('button', { name: ASK })).toBeNull();
});
