import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsScreen } from '../../src/screens/settings/SettingsScreen.tsx';
import { boardOf, caseOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const OWN = boardOf({ team: 'Own team', people: [personOf('amara', { name: 'Amara Quill' })] });

test('a reading can be switched, with what each choice means beside it', async () => {
  const { user, store } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  const match = within(screen.getByRole('group', { name: /When several levels hold at once/ }));
  await user.click(match.getByRole('radio', { name: 'Mildest' }));

  expect(match.getByRole('radio', { name: 'Mildest' })).toBeChecked();
  expect(match.getByText(/tightest crossed threshold/)).toBeVisible();
  expect(store.undoTexts().undo).toBe('Reading Match: Mildest');
});

test('the edition of the page can be switched and says what it means', async () => {
  const { user } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  await user.selectOptions(screen.getByRole('combobox', { name: /Edition/ }), '2021');

  expect(screen.getByText(/Pre-sales: accepted\. First reply: 24 hours/)).toBeVisible();
});

test('a holiday is listed, once, and can be taken out again', async () => {
  const { user } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  const field = screen.getByLabelText('Another day');
  await user.type(field, '2026-12-25');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  const listed = within(screen.getByRole('list', { name: 'Holidays' })).getByText('25 Dec 2026');
  await user.click(screen.getByRole('button', { name: 'Remove 25 Dec 2026' }));

  expect(listed).not.toBeInTheDocument();
  expect(screen.getByText('None listed yet.')).toBeVisible();
});

test('a status link carries no person, and the address to copy is shown', async () => {
  const { user } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  await user.click(screen.getByRole('button', { name: 'Make a status link' }));
  const link = await screen.findByText(/#\/status\?board=/);

  expect(link).toBeVisible();
  expect(screen.getByText(/no person, customer or case/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy the link' })).toBeVisible();
});

test('a board too large for a link is offered as a file', async () => {
  // A linear congruence: text that does not get much shorter by packing, the same in every run.
  let seed = 1;
  const letter = (): string => String.fromCharCode(97 + ((seed = (seed * 48_271) % 2_147_483_647) % 26));
  const letters = (): string => Array.from({ length: 40 }, letter).join('');
  const cases = Array.from({ length: 400 }, (_, index) => caseOf(`case-${index}`, { title: letters() }));
  const { user } = await renderWithBoard(<SettingsScreen />, { board: boardOf({ ...OWN, cases }) });

  await user.click(screen.getByRole('button', { name: 'Make a link to the whole board' }));

  expect(await screen.findByRole('button', { name: 'Save as a file' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Copy the link' })).not.toBeInTheDocument();
});

test('the team gets its new name when the field is left', async () => {
  const { user, store } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  const name = screen.getByRole('textbox', { name: 'Team name' });
  await user.clear(name);
  await user.type(name, 'Winter team');
  await user.tab();

  expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('Winter team');
  expect(store.undoTexts().undo).toContain('Winter team');
});

test('while another time is looked at, what belongs to the board is shut, and what is kept on the device open', async () => {
  await renderWithBoard(<SettingsScreen />, { board: OWN, path: '/settings?at=2026-12-24T10:00:00Z' });

  expect(screen.getByRole('textbox', { name: 'Team name' })).toBeDisabled();
  expect(screen.getByRole('radio', { name: 'Mildest' })).toBeDisabled();
  expect(screen.getByRole('combobox', { name: /Edition/ })).toBeDisabled();
  expect(screen.queryByLabelText('Another day')).toBeNull();
  expect(screen.getByRole('combobox', { name: 'Your name' })).toBeEnabled();
});
