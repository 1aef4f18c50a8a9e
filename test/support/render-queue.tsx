import { screen, within } from '@testing-library/react';
import type { Board } from '../../src/core/board/board.ts';
import type { Case } from '../../src/core/board/case.ts';
import { preloadLateParts } from '../../src/screens/queue/late-parts.ts';
import { QueueScreen } from '../../src/screens/queue/QueueScreen.tsx';
import type { BoardStore } from '../../src/state/board-store.ts';
import { shownBoard } from '../../src/state/store/shown-board.ts';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { queueBoard } from './builders/queue-board.ts';
import { renderWithBoard } from './render-board.tsx';

type Options = Partial<Parameters<typeof renderWithBoard>[1]> & { board?: Board };

/** The Queue screen on a small board, at 2026-12-29T14:42:00Z. What it fetches when it is first opened is there already. */
export const renderQueue = async (options: Options = {}) => {
  await preloadLateParts();
  return renderWithBoard(
    <ToastProvider>
      <QueueScreen />
    </ToastProvider>,
    { board: queueBoard(), path: '/queue', ...options },
  );
};

export const numberOne = () => screen.getByRole('article', { name: 'Number one' });

/** The row of a case, found by its title. */
export const rowOf = (title: string): HTMLElement => {
  const rows = within(screen.getByRole('grid', { name: 'Ranked cases' })).getAllByRole('row');
  const row = rows.find((one) => within(one).queryByRole('button', { name: title }) !== null);
  if (row === undefined) throw new Error(`no row “${title}”`);
  return row;
};

/** The ranks and titles of the list, in its order; empty where there is no list. */
export const listed = (): string[] => {
  const grid = screen.queryByRole('grid', { name: 'Ranked cases' });
  if (grid === null) return [];
  return within(grid)
    .getAllByRole('row')
    .filter((row) => row.dataset['rank'] !== undefined)
    .map((row) => `${row.dataset['rank']} ${within(row).getAllByRole('button')[0]?.textContent}`);
};

/** A case as the board has it. */
export const caseOnBoard = (store: BoardStore, id: string): Case | undefined =>
  shownBoard(store.api.getState()).cases.find((item) => item.id === id);
