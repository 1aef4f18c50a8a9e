import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TriageScreen } from '../../src/screens/triage/TriageScreen.tsx';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const TEAM = boardOf({
  inPlay: { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'year-end holidays', suspended: 'OKR work' },
  people: [
    personOf('amara', { name: 'Amara', openCases: 8 }),
    personOf('bruno', { name: 'Bruno', openCases: 6 }),
    personOf('chidi', { name: 'Chidi', openCases: 2, availability: 'out' }),
  ],
});

const count = (name: string) => screen.getByRole('spinbutton', { name: `${name}, open cases` });
const emea = () => screen.getByRole('region', { name: 'EMEA' });

test('arrows go between people, digits set a count and letters a state', async () => {
  const { user } = await renderWithBoard(<TriageScreen />, { board: TEAM });

  await user.click(count('Amara'));
  await user.keyboard('9{ArrowDown}7{ArrowDown}w');

  expect(count('Chidi')).toHaveFocus();
  expect(count('Amara')).toHaveValue('9');
  expect(count('Bruno')).toHaveValue('7');
  const today = within(screen.getByRole('radiogroup', { name: 'Chidi today' }));
  expect(today.getByRole('radio', { name: 'Working' })).toBeChecked();
  expect(emea()).toHaveAttribute('data-live-level', '2');
});

test('a count above 999 is refused beside the field, and the old one stays', async () => {
  const { user } = await renderWithBoard(<TriageScreen />, { board: TEAM });

  await user.click(count('Amara'));
  await user.keyboard('1000');

  expect(await screen.findByRole('alert')).toHaveTextContent(/not a whole number from 0 to 999/);
  await user.tab();
  expect(count('Amara')).toHaveValue('8');
});

test('a focus day that leadership has not confirmed counts as working and says so', async () => {
  const { user } = await renderWithBoard(<TriageScreen />, { board: TEAM });

  await user.click(count('Bruno'));
  await user.keyboard('f');

  expect(screen.getByText(/focus day not confirmed: counts as working/)).toBeVisible();
  expect(within(emea()).getByText(/of 3 planned working/)).toHaveTextContent('2 of 3 planned working');
});

test('people are added by name, several at once, and removed with their name', async () => {
  const { user } = await renderWithBoard(<TriageScreen />, { board: TEAM });

  await user.type(screen.getByRole('textbox', { name: 'Add people to EMEA' }), 'Dina, Ebo{Enter}');
  await user.click(screen.getByRole('button', { name: 'Amara: details' }));
  await user.click(await screen.findByRole('button', { name: 'Remove Amara' }));

  const list = within(screen.getByRole('list', { name: 'People of EMEA' }));
  expect(list.getAllByRole('spinbutton').map((field) => field.getAttribute('aria-label'))).toEqual([
    'Bruno, open cases',
    'Chidi, open cases',
    'Dina, open cases',
    'Ebo, open cases',
    'EMEA, open cases without an owner',
  ]);
});

test('what the level obliges stands beside it, with what was not told yet', async () => {
  await renderWithBoard(<TriageScreen />, { board: TEAM });

  const inForce = within(screen.getByRole('region', { name: 'EMEA, level 4 in force' }));

  expect(inForce.getByText(/#community-relations/, { selector: 'b' })).toBeVisible();
  expect(inForce.getAllByText(/not told yet/).length).toBeGreaterThan(0);
  expect(screen.getByText(/In play since 23 Dec, year-end holidays\. Suspended: OKR work\./)).toBeVisible();
});

test('counts can come from the queue, and where it differs is listed', async () => {
  const cases = [1, 2, 3].map((number) => ({ id: String(number), owner: 'amara', status: 'open' as const }));
  const { user } = await renderWithBoard(<TriageScreen />, { board: boardOf({ ...TEAM, cases }) });

  await user.click(screen.getByText(/The queue differs in 3 places/));
  const differs = screen.getByText('Amara: 8 entered, 3 in the queue');
  await user.click(screen.getByRole('radio', { name: 'From the queue' }));

  expect(differs).toBeVisible();
  expect(within(emea()).getByText(/^\s*cases$/)).toHaveTextContent('3 cases');
});
