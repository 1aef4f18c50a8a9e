import { act, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { TriageScreen } from '../../src/screens/triage/TriageScreen.tsx';
import { BoardProvider } from '../../src/state/BoardProvider.tsx';
import { shownBoard } from '../../src/state/store/shown-board.ts';
import { preloadWhatIf } from '../../src/screens/triage/what-if/late-what-if.ts';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { count, region, renderTriage } from '../support/render-triage.tsx';

const SINCE = '2026-12-29T08:30:00Z';
const BOARD = boardOf({
  inPlay: { since: SINCE },
  people: ['Amara', 'Bruno', 'Chidi'].map((name) => personOf(name.toLowerCase(), { name, openCases: 5 })),
  regions: { emea: {}, americas: { entry: 'numbers', working: 10, openCases: 50 } },
});

async function open(options: Partial<Parameters<typeof renderTriage>[0]> = {}) {
  await preloadWhatIf();
  const rendered = await renderTriage({ board: BOARD, ...options });
  await rendered.user.click(screen.getByRole('button', { name: 'What if…' }));
  return { ...rendered, board: () => shownBoard(rendered.store.api.getState()) };
}

const panel = () => within(screen.getByRole('region', { name: 'What if' }));
const emea = () => within(screen.getByRole('region', { name: 'What if in EMEA' }));
const level = (at: 'Now' | 'What if'): string =>
  within(emea().getByRole('table', { name: 'EMEA, level' })).getAllByRole('cell')[at === 'Now' ? 0 : 1]?.textContent ??
  '';
const out = (name: string) =>
  within(panel().getByRole('radiogroup', { name: `What if, ${name} today` })).getByRole('radio', { name: 'Out' });

test('somebody tries an absence: the level answers beside the real one, and the board stays', async () => {
  const { user, board } = await open();

  await user.click(out('Amara'));

  expect(level('Now')).toContain('Level 1');
  expect(level('What if')).toContain('Level 4');
  expect(level('What if')).toContain('3 levels higher');
  expect(region('EMEA')).toHaveAttribute('data-live-level', '1');
  expect(board()).toMatchObject({ revision: 0, history: [] });
});

test('a count answers at every keystroke, and what begins, is promised and how time is split stands beside', async () => {
  const { user } = await open();

  await user.type(panel().getByRole('spinbutton', { name: 'What if, Amara: open cases' }), '20');

  expect(level('What if')).toContain('30 cases');
  const follows = within(emea().getByRole('table', { name: 'EMEA, what follows' }));
  expect(follows.getAllByRole('img', { name: 'Begins:' })).toHaveLength(7);
  expect(follows.getByRole('row', { name: /^Time/ })).toHaveTextContent(/80 % customers.*100 % customers/);
  expect(panel().getByRole('table', { name: 'Promises' }).textContent).toContain('within 24 hours');
  expect(count('Amara')).toHaveValue('5');
});

test('applied it is one edit, told in passing, and one undo takes it back', async () => {
  const { user, board, store } = await open();
  await user.click(out('Amara'));
  await user.type(panel().getByRole('spinbutton', { name: 'What if, Americas: SEs working' }), '9');

  await user.click(panel().getByRole('button', { name: 'Apply 2 changes' }));

  expect(screen.queryByRole('region', { name: 'What if' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'What if…' })).toHaveFocus();
  expect(board()).toMatchObject({ revision: 1, regions: { americas: { working: 9 } } });
  expect(board().people[0]?.availability).toBe('out');
  store.undo();
  expect(board().people[0]?.availability).toBe('working');
  expect(board().regions['americas']?.working).toBe(10);
});

test('the offer to take it back outlives the panel, and ends with the next edit', async () => {
  const { user, board } = await open();
  await user.click(out('Amara'));
  await user.click(panel().getByRole('button', { name: 'Apply 1 change' }));
  const notices = within(screen.getByRole('region', { name: 'Notices' }));
  const offer = notices.getByRole('button', { name: 'Undo' });

  await user.click(within(screen.getByRole('radiogroup', { name: 'Bruno today' })).getByRole('radio', { name: 'Out' }));

  expect(offer).not.toBeInTheDocument();
  expect(notices.queryByText('Amara: working → out')).not.toBeInTheDocument();
  expect(board().people.map(({ availability }) => availability)).toEqual(['out', 'out', 'working']);
});

test('undone by a key, it is no longer offered to be undone', async () => {
  const { user, store } = await open();
  await user.click(out('Amara'));
  await user.click(panel().getByRole('button', { name: 'Apply 1 change' }));
  const notices = within(screen.getByRole('region', { name: 'Notices' }));
  const offer = notices.getByRole('button', { name: 'Undo' });

  act(() => void store.undo());

  expect(offer).not.toBeInTheDocument();
});

test('what is tried back to what it is changes nothing; dropped, it is gone', async () => {
  const { user, board } = await open();
  await user.click(out('Amara'));
  await user.click(
    within(panel().getByRole('radiogroup', { name: 'What if, Amara today' })).getByRole('radio', { name: 'Working' }),
  );

  expect(panel().getByText('Nothing changed yet')).toBeVisible();
  expect(panel().queryByRole('button', { name: /Apply/ })).not.toBeInTheDocument();

  await user.click(out('Bruno'));
  await user.click(panel().getByRole('button', { name: 'Drop' }));
  await user.click(screen.getByRole('button', { name: 'What if…' }));

  expect(panel().getByText('Nothing changed yet')).toBeVisible();
  expect(board().revision).toBe(0);
});

test('on a screen that looks at another moment it can be tried, not applied', async () => {
  const { user } = await open({ path: '/triage?at=2026-12-29T10:00:00Z' });

  await user.click(out('Amara'));

  expect(level('What if')).toContain('Level 4');
  expect(panel().queryByRole('button', { name: /Apply/ })).not.toBeInTheDocument();
  expect(panel().getByText(/You are looking at another time/)).toBeVisible();
});

test('a what-if waits while another screen is looked at, and a page that goes is held', async () => {
  const { user, rerender, store } = await open();
  await user.click(out('Amara'));
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  const onScreen = (children: ReactNode) => (
    <BoardProvider store={store}>
      <ToastProvider>{children}</ToastProvider>
    </BoardProvider>
  );

  rerender(onScreen(<p>The queue</p>));

  expect(leaving.defaultPrevented).toBe(true);
  expect(screen.getByText('The what-if waits on Triage. None of it is on the board.')).toBeVisible();
  rerender(onScreen(<TriageScreen />));
  expect(out('Amara')).toBeChecked();
});
