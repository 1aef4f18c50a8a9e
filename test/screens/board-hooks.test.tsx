import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { encodeShareLink } from '../../src/data/share/encode-share-link.ts';
import { BoardProvider } from '../../src/state/BoardProvider.tsx';
import { useBoard } from '../../src/state/use-board.ts';
import { useBoardState } from '../../src/state/use-board-state.ts';
import { useEdit } from '../../src/state/use-edit.ts';
import { useNotices } from '../../src/state/use-notices.ts';
import { useNow } from '../../src/state/use-now.ts';
import { usePreferences } from '../../src/state/use-preferences.ts';
import { useReadOnly } from '../../src/state/use-read-only.ts';
import { useRefusal } from '../../src/state/use-refusal.ts';
import { useRouteQuery } from '../../src/state/use-route-query.ts';
import { useStartBoard } from '../../src/state/use-start-board.ts';
import { useSync } from '../../src/state/use-sync.ts';
import { useUndo } from '../../src/state/use-undo.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { openTestStore } from '../support/open-test-store.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const BOARD = boardOf({ team: 'Own', people: [personOf('amara', { openCases: 8 })] });

function Counter() {
  const count = useBoard((board) => board.people[0]?.openCases ?? 0);
  const edit = useEdit();
  const { undo, undoText } = useUndo();
  const { refusal } = useRefusal();
  const { text } = useSync();
  const enter = (value: number) => () => edit({ kind: 'setOpenCases', person: 'amara', value });
  return (
    <>
      <p>{count} open cases</p>
      <button onClick={enter(9)}>nine</button>
      <button onClick={enter(1000)}>too many</button>
      <button onClick={undo}>undo {undoText}</button>
      <p role="status">{text}</p>
      <p>{refusal?.reason}</p>
    </>
  );
}

test('an edit shows at once, is kept, and can be undone', async () => {
  const { user } = await renderWithBoard(<Counter />, { board: BOARD });

  await user.click(screen.getByRole('button', { name: 'nine' }));
  const shown = screen.getByText('9 open cases');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved in this browser'));
  await user.click(screen.getByRole('button', { name: 'undo amara: 8 → 9 open cases' }));

  expect(shown).toHaveTextContent('8 open cases');
  expect(document.documentElement).toHaveAttribute('data-sync', 'saved');
});

test('a refused edit is there to be shown, until one takes hold', async () => {
  const { user } = await renderWithBoard(<Counter />, { board: BOARD });

  await user.click(screen.getByRole('button', { name: 'too many' }));
  const reason = screen.getByText('Open cases must be a whole number from 0 to 999');
  await user.click(screen.getByRole('button', { name: 'nine' }));

  expect(reason).toHaveTextContent(/^$/);
});

function Time() {
  const now = useNow('minute');
  const notices = useNotices();
  return (
    <>
      <time>{new Date(now).toISOString()}</time>
      {notices.map((notice) => (
        <p key={notice.id}>{notice.title}</p>
      ))}
    </>
  );
}

test('the time in the address fixes the clock, and a notice says so', async () => {
  await renderWithBoard(<Time />, { board: BOARD, path: '/wall?at=2026-12-24T10:00:00Z' });

  expect(screen.getByText('2026-12-24T10:00:00.000Z')).toBeVisible();
  expect(screen.getByText('As of 24 Dec 2026, 10:00 UTC')).toBeVisible();
});

test('a time that is none is told, and the clock runs', async () => {
  await renderWithBoard(<Time />, { board: BOARD, path: '/wall?at=yesterday' });

  expect(screen.getByText('2026-12-29T14:42:00.000Z')).toBeVisible();
  expect(screen.getByText('This time cannot be read')).toBeVisible();
});

test('a machine that wakes up shows the right time at once', async () => {
  const { passTo } = await renderWithBoard(<Time />, { board: BOARD });

  passTo('2027-01-04T07:00:30Z');

  expect(screen.getByText('2027-01-04T07:00:30.000Z')).toBeVisible();
});

function Link() {
  const team = useBoard((board) => board.team);
  const { readOnly, why, makeItMine, leave } = useReadOnly();
  const edit = useEdit();
  const notices = useNotices();
  return (
    <>
      <h1>{team}</h1>
      <p>{readOnly ? why : 'mine'}</p>
      <button onClick={() => void makeItMine()}>make it mine</button>
      <button onClick={leave}>leave</button>
      <button onClick={() => edit({ kind: 'setTeam', team: 'Changed' })}>rename</button>
      {notices.map((notice) => (
        <p key={notice.id}>{notice.title}</p>
      ))}
    </>
  );
}

test('a board from a link is only shown, and the own one comes back untouched', async () => {
  const { hash } = await encodeShareLink(boardOf({ team: 'Theirs' }));
  const { user, store } = await renderWithBoard(<Link />, { board: BOARD, path: hash.slice(1) });
  await screen.findByRole('heading', { name: 'Theirs' });

  await user.click(screen.getByRole('button', { name: 'rename' }));
  const stillTheirs = screen.getByRole('heading').textContent;
  await user.click(screen.getByRole('button', { name: 'leave' }));

  expect(stillTheirs).toBe('Theirs');
  expect(await screen.findByRole('heading', { name: 'Own' })).toBeVisible();
  expect(store.api.getState().replica.base.revision).toBe(0);
});

test('a board from a link can be made one’s own, and the address forgets the link', async () => {
  const { hash } = await encodeShareLink(boardOf({ team: 'Theirs' }));
  const { user } = await renderWithBoard(<Link />, { board: BOARD, path: hash.slice(1) });
  await screen.findByText('A board from a link');

  await user.click(screen.getByRole('button', { name: 'make it mine' }));
  await screen.findByText('mine');
  await user.click(screen.getByRole('button', { name: 'rename' }));

  expect(await screen.findByRole('heading', { name: 'Changed' })).toBeVisible();
  expect(window.location.hash).toBe('#/wall');
});

test('a damaged link is told, and the own board stays on screen', async () => {
  await renderWithBoard(<Link />, { board: BOARD, path: '/wall?board=broken' });

  expect(await screen.findByText('This link cannot be opened')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Own' })).toBeVisible();
});

function Start() {
  const team = useBoard((board) => board.team);
  const { file, previous, restorePrevious } = useStartBoard();
  const [reason, setReason] = useState('');
  const open = async (chosen: File | undefined) => {
    const outcome = chosen === undefined ? null : await file(chosen);
    setReason(outcome?.ok === false ? outcome.reason : '');
  };
  return (
    <>
      <h1>{team}</h1>
      <label>
        file <input type="file" onChange={({ target }) => void open(target.files?.[0])} />
      </label>
      <p role="alert">{reason}</p>
      <button onClick={() => void restorePrevious()}>back to {previous?.team}</button>
    </>
  );
}

test('a file takes the place of the board, which can be had back; a damaged one changes nothing', async () => {
  const { user } = await renderWithBoard(<Start />, { board: BOARD });
  const picker = screen.getByLabelText('file');

  await user.upload(picker, new File(['{"format":"evenkeel-board"'], 'broken.json', { type: 'application/json' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('cannot be opened as a board'));
  const held = screen.getByRole('heading').textContent;
  await user.upload(picker, new File([JSON.stringify(boardOf({ team: 'Theirs' }))], 'board.json'));
  await screen.findByRole('heading', { name: 'Theirs' });
  await user.click(screen.getByRole('button', { name: 'back to Own' }));

  expect(held).toBe('Own');
  expect(await screen.findByRole('heading', { name: 'Own' })).toBeVisible();
});

test('what follows from the board is computed once for all who ask, and again when it changes', async () => {
  const { store } = await openTestStore({ board: BOARD });
  const wrapper = ({ children }: { children: ReactNode }) => <BoardProvider store={store}>{children}</BoardProvider>;
  const both = renderHook(() => [useBoardState(), useBoardState()], { wrapper });
  const [first, second] = both.result.current;

  act(() => void store.edit({ kind: 'setTeam', team: 'Renamed' }));
  const [afterName] = both.result.current;
  act(() => void store.edit({ kind: 'setOpenCases', person: 'amara', value: 9 }));
  const [afterCount] = both.result.current;

  expect(second).toBe(first);
  expect(afterName).toBe(first);
  expect(afterCount).not.toBe(first);
  expect(afterCount?.regions[0]?.assessment?.numbers.openCases).toBe(9);
});

test('filters of the address change in place and leave the rest of it alone', async () => {
  const { store } = await openTestStore({ board: BOARD });
  window.location.hash = '/queue?at=2026-12-24T10:00:00Z&region=emea';
  const wrapper = ({ children }: { children: ReactNode }) => <BoardProvider store={store}>{children}</BoardProvider>;
  const { result } = renderHook(() => useRouteQuery(), { wrapper });

  act(() => result.current.set({ region: null, find: '100% & more' }));

  expect(result.current.get('region')).toBeNull();
  expect(result.current.get('find')).toBe('100% & more');
  expect(result.current.get('at')).toBe('2026-12-24T10:00:00Z');
});

test('the name, the theme and the wish to be reminded of check-ins stay on the device', async () => {
  const { store } = await openTestStore({ board: BOARD });
  const wrapper = ({ children }: { children: ReactNode }) => <BoardProvider store={store}>{children}</BoardProvider>;
  const { result } = renderHook(() => usePreferences(), { wrapper });

  act(() => {
    result.current.setName('Dana');
    result.current.setTheme('dark');
    result.current.setRemindOfCheckIns(true);
  });

  const { store: next } = await openTestStore({ board: BOARD });
  expect(next.preferences.getState()).toEqual({
    name: 'Dana',
    theme: 'dark',
    remindOfCheckIns: true,
    singleKeys: true,
  });
  expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
});
