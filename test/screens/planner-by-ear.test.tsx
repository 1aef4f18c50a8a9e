import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const TWO = boardOf({ people: ['Amara', 'Bruno'].map((name) => personOf(name.toLowerCase(), { name })) });

afterEach(() => localStorage.removeItem('evenkeel.plans'));

const grid = () => within(screen.getByRole('grid', { name: 'Absences by person and day' }));

test('keys act on the cell that a screen reader went to, not on the one where the keys were before', async () => {
  const { user, awayOf } = await renderPlanner(TWO);

  act(() => grid().getByRole('gridcell', { name: 'Bruno, Thu 24 Dec: in' }).focus());
  await user.keyboard(' ');
  act(() => grid().getByRole('button', { name: 'Amara' }).focus());
  await user.keyboard(' ');

  expect([awayOf('amara'), awayOf('bruno')]).toEqual([[], [['2026-12-24', '2026-12-24', '']]]);
  expect(await screen.findByRole('dialog', { name: 'Absences of Amara' })).toBeVisible();
});

test('a note is typed at once: its field has the focus', async () => {
  const { user, awayOf } = await renderPlanner(TWO);
  await user.click(grid().getByRole('gridcell', { name: 'Bruno, Thu 24 Dec: in' }));

  await user.keyboard('n');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Note' })).toHaveFocus());
  await user.keyboard('leave, back soon{Enter}');

  expect(awayOf('bruno')).toEqual([['2026-12-24', '2026-12-24', 'leave, back soon']]);
});

test('the focus is never lost: a button that goes with what it did leaves it near by', async () => {
  const { user } = await renderPlanner(TWO);
  const press = async (name: RegExp) => {
    act(() => screen.getByRole('button', { name }).focus());
    await user.keyboard('{Enter}');
  };

  await user.selectOptions(screen.getByLabelText('Who'), 'Bruno, EMEA');
  await press(/^Grant it$/);
  await waitFor(() => expect(screen.getByLabelText('Who')).toHaveFocus());
  await press(/^Keep this plan$/);
  await press(/^Compare with Plan from/);
  await press(/^Stop comparing$/);
  await waitFor(() => expect(screen.getByLabelText('Name of this plan')).toHaveFocus());
  await press(/^Forget/);
  await waitFor(() => expect(screen.getByLabelText('Name of this plan')).toHaveFocus());
});

test('after the last repair, and after today’s absences were answered, it is on the main part of the page', async () => {
  const away = [{ from: '2026-12-21', to: '2026-12-22', note: 'leave' }];
  const people = ['Amara', 'Bruno', 'Chidi'].map((name) => personOf(name.toLowerCase(), { name }));
  const { user } = await renderPlanner(
    boardOf({ people: people.map((person) => (person.name === 'Chidi' ? { ...person, away } : person)) }),
  );

  act(() => screen.getByRole('button', { name: /^Set / }).focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  act(() => screen.getByRole('button', { name: 'Do this' }).focus());
  await user.keyboard('{Enter}');

  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});
