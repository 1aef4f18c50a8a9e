import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { ReminderSwitch } from '../../src/screens/triage/ReminderSwitch.tsx';
import { readPreferences } from '../../src/data/preferences/preferences.ts';
import { noteReminded } from '../../src/data/preferences/reminded.ts';
import { BoardProvider } from '../../src/state/BoardProvider.tsx';
import { boardOf } from '../support/builders/board-of.ts';
import { openTestStore } from '../support/open-test-store.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const BOARD = boardOf({ team: 'Winter team', inPlay: { since: '2026-12-29T08:00:00Z' } });
const SWITCH = 'Remind me on this device when a check-in falls due';

test('it is off until somebody asks for it, kept on the device, and says what this browser cannot do', async () => {
  const { user } = await renderWithBoard(<ReminderSwitch />, { board: BOARD });
  const box = screen.getByRole('checkbox', { name: SWITCH });
  expect(box).not.toBeChecked();

  await user.click(box);

  expect(box).toBeChecked();
  expect(box).toHaveAccessibleDescription(/This browser has no notifications for this page/);
  expect(readPreferences().remindOfCheckIns).toBe(true);
});

test('what the browser answered is said, and what to do about a no', async () => {
  const { store } = await openTestStore({ board: BOARD });
  const answer = (permission: NotificationPermission): void =>
    void Object.defineProperty(globalThis, 'Notification', {
      configurable: true,
      value: { permission, requestPermission: () => Promise.resolve(permission) },
    });
  answer('denied');
  render(
    <BoardProvider store={store}>
      <ReminderSwitch />
    </BoardProvider>,
  );

  await userEvent.click(screen.getByRole('checkbox', { name: SWITCH }));

  expect(screen.getByRole('alert')).toHaveTextContent(/blocks notifications of this page\. Allow them in its settings/);
  Reflect.deleteProperty(globalThis, 'Notification');
});

test('the title leads with the check-in that is due only where it was asked for, and follows the clock', async () => {
  const { store, passTo } = await renderWithBoard(<App />, {
    board: BOARD,
    path: '/settings',
    at: '2026-12-29T09:00:00Z',
  });
  await screen.findByRole('main');
  passTo('2026-12-29T09:45:00Z');
  expect(document.title).toBe('No numbers yet · Settings · Winter team');

  store.preferences.setState({ remindOfCheckIns: true });
  passTo('2026-12-29T09:46:00Z');

  expect(document.title).toBe('Check-in due: EMEA · No numbers yet · Settings · Winter team');
  passTo('2026-12-29T16:10:00Z');
  expect(document.title).not.toContain('Check-in due: EMEA');
});

test('an occurrence is noted once, whichever tab sees it first', () => {
  expect(noteReminded('board emea 2026-12-29T10:00:00.000Z')).toBe(true);
  expect(noteReminded('board emea 2026-12-29T10:00:00.000Z')).toBe(false);
  expect(noteReminded('board emea 2026-12-30T10:00:00.000Z')).toBe(true);

  localStorage.setItem('evenkeel.reminded', '{damaged');

  expect(noteReminded('board emea 2026-12-29T10:00:00.000Z')).toBe(true);
});
