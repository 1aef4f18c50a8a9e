import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { goTo } from '../../src/state/hash-location.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const entry = (id: string, time: string, edit: { kind: string; [field: string]: unknown }) => ({
  id,
  at: `2026-12-29T${time}:00Z`,
  by: 'Amara',
  ...edit,
});

const BOARD = boardOf({
  people: [personOf('amara', { name: 'Amara', openCases: 9 }), personOf('bruno', { name: 'Bruno', openCases: 4 })],
  history: [
    entry('e1', '09:00', { kind: 'setOpenCases', person: 'amara', value: 3 }),
    entry('e2', '09:05', { kind: 'setOpenCases', person: 'amara', value: 9 }),
    entry('e3', '09:10', { kind: 'setOpenCases', person: 'bruno', value: 4 }),
  ],
});

const openAt = async (path: string) => {
  await import('../../src/screens/triage/TriageScreen.tsx');
  return renderWithBoard(<App />, { board: BOARD, path, name: 'Dana' });
};
/** By what is in it: a search by role takes long on a whole screen. */
const casesOf = (count: string) => screen.findByDisplayValue(count);

test('the board as it was after a change is shown, read-only, with what is not known any more, and the way back', async () => {
  const { user, store } = await openAt('/triage?after=e1&at=2026-12-29T09:00:00Z');

  expect(await screen.findByText(/after “Amara.*3 open cases”, by Amara/)).toBeVisible();
  expect(screen.getByText(/shown as later: Bruno\./)).toBeVisible();
  expect(await screen.findByText(/As of 29 Dec 2026, 09:00 UTC/)).toBeVisible();
  expect(store.edit({ kind: 'setOpenCases', person: 'amara', value: 5 })).toMatchObject({ ok: false });
  await user.click(screen.getByRole('button', { name: 'Back to now' }));

  expect(await casesOf('9')).toHaveAccessibleName(/Amara/);
  expect(window.location.hash).toBe('#/triage');
  expect(store.edit({ kind: 'setOpenCases', person: 'amara', value: 5 })).toMatchObject({ ok: true });
});

test('the past goes along from screen to screen, and one goes back to the changes from anywhere', async () => {
  const { user } = await openAt('/triage?after=e2&at=2026-12-29T09:05:00Z');
  const screens = within(await screen.findByRole('navigation', { name: 'Screens' }));

  await user.click(screens.getByRole('link', { name: 'Queue' }));

  expect(window.location.hash).toBe('#/queue?at=2026-12-29T09:05:00Z&after=e2');
  expect(await screen.findByRole('link', { name: 'Back to the changes' })).toHaveAttribute(
    'href',
    '#/history?tab=changes',
  );
});

test('a change that is not in the history is refused by name, and the present board stays', async () => {
  await openAt('/triage?after=gone');

  expect(
    await screen.findByText(/This change is no longer in the history\. Below is the board as it is now/),
  ).toBeVisible();
  expect(await casesOf('9')).toHaveAccessibleName(/Amara/);
  act(() => goTo('/triage?after=e1&at=2026-12-29T09:00:00Z'));
  expect(await screen.findByText(/after “Amara/)).toBeVisible();
});
