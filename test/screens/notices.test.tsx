import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { encodeShareLink } from '../../src/data/share/encode-share-link.ts';
import { boardOf } from '../support/builders/board-of.ts';
import { ENTERED, thinWeek } from '../support/builders/thin-week.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const numbers = (working: number, openCases: number) =>
  ({ entry: 'numbers', working, openCases, entered: { working: ENTERED, openCases: ENTERED } }) as const;
const told = (region: string, level: number, at: string) => ({ id: region, region, level, at, by: 'Amara' });

/** EMEA was announced at 4, and its numbers give 6 by now. */
const DRIFTED = thinWeek(HANDBOOK_POLICY, {
  regions: { emea: numbers(1, 7), americas: numbers(10, 40) },
  checkIns: [told('emea', 4, '2026-12-29T10:02:00Z')],
});
const DRIFT = 'EMEA: announced is level 4, the numbers now give 6';

const onPhone = (): void => {
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: media === '(width < 32rem)' }),
  );
};

afterEach(() => {
  vi.unstubAllGlobals();
});

const standing = (): HTMLElement => screen.getByRole('group', { name: 'Where the levels stand' });

test('a drift is announced in one step from the screen one is at, and can be taken back', async () => {
  const { store, user } = await renderWithBoard(<App />, { board: DRIFTED, path: '/settings', name: 'Dana' });
  expect(await screen.findByText(DRIFT)).toBeVisible();

  await user.click(await screen.findByRole('button', { name: 'Announce level 6' }));

  expect(screen.queryByText(DRIFT)).not.toBeInTheDocument();
  expect(screen.getByText('EMEA: level 6 announced')).toBeVisible();
  expect(screen.getByRole('button', { name: 'See what to post' })).toBeVisible();
  expect(store.undoTexts().undo).toMatch(/EMEA/);
  await user.click(screen.getByRole('button', { name: /^Undo/ }));
  expect(await screen.findByText(DRIFT)).toBeVisible();
});

test('a drift can be put aside until the levels move again', async () => {
  const { store, user } = await renderWithBoard(<App />, { board: DRIFTED, path: '/settings' });
  await user.click(await screen.findByRole('button', { name: `Dismiss: ${DRIFT}` }));
  expect(screen.queryByText(DRIFT)).not.toBeInTheDocument();

  store.edit({ kind: 'setRegionWorking', region: 'emea', value: 3 });

  expect(await screen.findByText('EMEA: announced is level 4, the numbers now give 1')).toBeVisible();
});

test('on a phone a notice is one line, with what helps behind it', async () => {
  onPhone();
  const { store, user } = await renderWithBoard(<App />, { board: DRIFTED, path: '/settings', name: 'Dana' });
  const line = await screen.findByText(DRIFT);
  expect(line.closest('[role="status"]')).toBeInTheDocument();
  const announce = await screen.findByText('Announce level 6');
  expect(announce).not.toBeVisible();

  await user.click(line);

  expect(announce).toBeVisible();
  await user.click(screen.getByRole('button', { name: `Dismiss: ${DRIFT}` }));
  expect(screen.queryByText(DRIFT)).not.toBeInTheDocument();
  expect(store.undoTexts().undo).toBeNull();
});

test('a level that nobody knows is an alarm that stays, with the way to Triage', async () => {
  const board = { ...DRIFTED, checkIns: [] };
  const { passTo } = await renderWithBoard(<App />, { board, path: '/settings' });
  await screen.findByText('EMEA: check-in overdue');

  passTo('2026-12-29T16:05:00Z');

  const alarm = within(standing());
  expect(alarm.getByText('EMEA: level unknown, never announced')).toBeVisible();
  expect(alarm.getByRole('link', { name: 'Check in on Triage' })).toHaveAttribute('href', '#/triage');
  expect(alarm.queryByRole('button', { name: /Dismiss/ })).not.toBeInTheDocument();
});

test('who may not edit reads the words alone', async () => {
  const { hash } = await encodeShareLink(DRIFTED);
  const path = `/settings?${hash.split('?')[1]}`;
  await renderWithBoard(<App />, { board: boardOf({ team: 'Own team' }), path });

  expect(await screen.findByText(DRIFT)).toBeVisible();
  expect(within(standing()).queryByRole('button', { name: /Announce/ })).not.toBeInTheDocument();
});

test('Triage and Status say it themselves, and nothing is said twice', async () => {
  await renderWithBoard(<App />, { board: DRIFTED, path: '/status' });
  const emea = within(await screen.findByRole('article', { name: 'EMEA' }));

  expect(emea.getByText(/Announced is level 4; the numbers now give level 6/)).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Where the levels stand' })).not.toBeInTheDocument();
});

test('the title names the worst level that is known, and the region whose is not', async () => {
  const since = { since: '2026-12-23T09:00:00Z' };
  const board = { ...DRIFTED, inPlay: DRIFTED.inPlay && { ...DRIFTED.inPlay, ...since } };
  await renderWithBoard(<App />, { board, path: '/settings' });

  await waitFor(() => expect(document.title).toBe('Level 4, Americas unknown · Settings · Customer Support'));
});
