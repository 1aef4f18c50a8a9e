import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CheckIn } from '../../src/core/board/record.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../support/builders/board-of.ts';
import { handbookWith } from '../support/builders/handbook-with.ts';
import { checkInOf } from '../support/builders/told-of.ts';
import { printPage } from '../support/print-page.ts';
import { renderPolicy } from '../support/render-policy.tsx';

const CHECK_INS = [
  checkInOf('a', { at: '2026-12-26T10:00:00Z', level: 4, working: 2, openCases: 10 }),
  checkInOf('b', { at: '2026-12-27T10:00:00Z', level: 1, working: 3, openCases: 15 }),
  checkInOf('c', { at: '2026-12-28T10:00:00Z', level: 4, working: null, openCases: null }),
];
const show = (checkIns: CheckIn[] = CHECK_INS) =>
  renderPolicy({ board: boardOf({ checkIns }), path: '/policy?tab=replay' });
const fileInput = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is no way to choose a file');
  return input;
};
const rows = () => screen.getAllByRole('row').slice(1);

test('a replay says how many check-ins would have had another level, and which', async () => {
  const { user, store } = await show();

  expect(screen.getByText('1 of 2 check-ins would have had another level: 1 milder.')).toBeVisible();
  expect(screen.getByText('Not counted: 1 check-in that kept no numbers.')).toBeVisible();
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toHaveTextContent(/26 Dec 10:00 UTC.*EMEA 2 SEs, 10 cases.*4.*2.*milder/);

  await user.click(screen.getByRole('button', { name: /Not counted/ }));
  expect(rows()[0]).toHaveTextContent('cannot be said: it kept no numbers');
  await user.click(screen.getByRole('button', { name: /Same level/ }));
  expect(rows()[0]).toHaveTextContent(/27 Dec.*the same/);
  expect(store.undoTexts().undo).toBeNull();
});

test('the readings in use change nothing, and one that needs each person’s cases is not guessed', async () => {
  const { user } = await show();

  await user.click(screen.getByRole('radio', { name: 'Most severe' }));
  expect(screen.getByText('None of 2 check-ins would have had another level.')).toBeVisible();
  expect(screen.getByText(/These are the rules in use/)).toBeVisible();

  await user.click(screen.getByRole('radio', { name: 'Busiest' }));
  expect(screen.getByText(/^Not counted: 2 check-ins that would need each person’s cases/)).toBeVisible();
  expect(window.location.hash).toContain('load=busiest');
});

test('another policy comes from a file and is only replayed with; a bad one is refused by path', async () => {
  const { user, store } = await show();
  const file = (policy: unknown, name: string): File =>
    new File([JSON.stringify(policy)], name, { type: 'application/json' });
  const upload = (given: File) => user.upload(fileInput(), given);

  await upload(file(handbookWith({ 1: { load: 4 }, 2: { load: 4 } }), 'strict.json'));
  expect(await screen.findByText('1 of 2 check-ins would have had another level: 1 harsher.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Policy' })).toHaveDisplayValue('File: strict.json');
  expect(store.policy).toBe(HANDBOOK_POLICY);

  await upload(file({ ...HANDBOOK_POLICY, regions: [] }, 'empty.json'));
  const problems = await screen.findByRole('list', { name: 'Problems' });
  expect(within(problems).getByText('no region')).toBeVisible();
  expect(screen.queryByText(/would have had another level/)).toBeNull();
});

test('without check-ins it says how there come to be some', async () => {
  await show([]);

  expect(screen.getByRole('heading', { name: 'No check-ins yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open Triage' })).toHaveAttribute('href', '#/triage');
});

test('on paper a long replay says how many check-ins are left out', async () => {
  const at = (place: number) => new Date(Date.UTC(2026, 11, 27, 0, place)).toISOString();
  await show(
    Array.from({ length: 320 }, (_, place) =>
      checkInOf(`c${place}`, { at: at(place), level: 4, working: 2, openCases: 10 }),
    ),
  );

  printPage('beforeprint');

  const table = screen.getByRole<HTMLTableElement>('table', { name: 'Check-ins and what they would have been' });
  expect(table.rows).toHaveLength(301);
  expect(screen.getByText(/^20 more are not printed/)).toBeVisible();
  printPage('afterprint');
  expect(table.rows).toHaveLength(101);
});
