import { act, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import type { Board } from '../../src/core/board/board.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { BoardProvider } from '../../src/state/BoardProvider.tsx';
import type { BoardStore } from '../../src/state/board-store.ts';
import type { BoardStorage } from '../../src/data/storage/board-storage.ts';
import { openTestStore } from './open-test-store.ts';

interface RenderOptions {
  /** The stored board; `createBoard` and the builders make one. */
  board: Board;
  /** The machine's time, ISO; it stands still. A board with `demoStartsAt` runs by its own. */
  at?: string;
  /** The route with its query, "/queue?region=emea". */
  path?: string;
  policy?: Policy;
  /** Who is at the device. */
  name?: string;
  /** Where it is kept; in memory unless said otherwise. */
  storage?: BoardStorage;
}

interface RenderedBoard extends RenderResult {
  store: BoardStore;
  user: UserEvent;
  /** Moves the machine's time; what shows the time follows at once. */
  passTo: (at: string) => void;
}

/** Renders a screen, or a part of one, on an opened board that is kept in memory. Nothing about it is pretended. */
export async function renderWithBoard(
  ui: ReactElement,
  { path = '/', ...options }: RenderOptions,
): Promise<RenderedBoard> {
  window.location.hash = path;
  const { store, moveTo } = await openTestStore(options);
  const user = userEvent.setup();
  const rendered = render(<BoardProvider store={store}>{ui}</BoardProvider>);
  const passTo = (at: string): void =>
    act(() => {
      moveTo(at);
      window.dispatchEvent(new Event('focus'));
    });
  return { ...rendered, store, user, passTo };
}
