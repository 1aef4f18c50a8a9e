import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readPreferences } from '../../src/data/preferences/preferences.ts';
import { SettingsScreen } from '../../src/screens/settings/SettingsScreen.tsx';
import { shownBoard } from '../../src/state/store/shown-board.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';
import { caseOnBoard, renderQueue, rowOf } from '../support/render-queue.tsx';
import { renderTriage } from '../support/render-triage.tsx';

const DUE = {
  board: boardOf({
    inPlay: { since: '2026-12-23T09:00:00Z' },
    people: ['amara', 'ben', 'chidi'].map((id) => personOf(id, { openCases: 2 })),
  }),
  at: '2026-12-29T10:10:00Z',
};

test('keys of one letter are turned off in Settings, for this device alone', async () => {
  const { user, store } = await renderWithBoard(<SettingsScreen />, { board: boardOf() });
  const revision = shownBoard(store.api.getState()).revision;

  await user.click(screen.getByRole('checkbox', { name: 'Single-key shortcuts' }));

  expect(readPreferences().singleKeys).toBe(false);
  expect(shownBoard(store.api.getState()).revision).toBe(revision);
});

test('where they are off, C, N, / and the letters of a row do nothing and are not offered; keys that name no letter still work', async () => {
  const { user, store } = await renderQueue({ name: 'ZOË' });
  act(() => store.preferences.setState({ singleKeys: false }));
  rowOf('Login fails').focus();

  await user.keyboard('tsmpn/');

  expect(rowOf('Login fails')).toHaveFocus();
  expect(caseOnBoard(store, '102')).toMatchObject({ owner: null, status: 'open' });
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Add a case' })).not.toHaveAttribute('aria-keyshortcuts');
  expect(screen.getByRole('searchbox', { name: 'Find a case' })).not.toHaveAttribute('aria-keyshortcuts');
  await user.keyboard('{ArrowDown}');
  expect(rowOf('Slow pages')).toHaveFocus();
});

test('a check-in is made by its key only where such keys are on', async () => {
  const { user, store } = await renderTriage(DUE);
  const checkIns = (): number => shownBoard(store.api.getState()).checkIns.length;
  act(() => store.preferences.setState({ singleKeys: false }));

  await user.keyboard('c');
  expect(checkIns()).toBe(0);
  expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
  act(() => store.preferences.setState({ singleKeys: true }));
  await user.keyboard('c');

  expect(checkIns()).toBe(1);
});
