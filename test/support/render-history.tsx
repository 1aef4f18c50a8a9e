import { decodeBoard } from '../../src/core/board/decode-board.ts';
import type { Board } from '../../src/core/board/board.ts';
import { HistoryScreen } from '../../src/screens/history/HistoryScreen.tsx';
import { preloadHistoryTabs } from '../../src/screens/history/late-tabs.tsx';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { readJson } from './read-json.ts';
import { renderWithBoard } from './render-board.tsx';

type Options = Partial<Parameters<typeof renderWithBoard>[1]>;

/** The board that the app begins with. */
function demoBoard(): Board {
  const decoded = decodeBoard(readJson('public/demo-board.json'));
  if (!decoded.ok) throw new Error(`${decoded.problem.path}: ${decoded.problem.reason}`);
  return decoded.board;
}

/** The History screen on the demo board, at 2026-12-29T14:42:00Z. What it fetches when it is first opened is there already. */
export const renderHistory = async (options: Options = {}) => {
  await Promise.all([import('../../src/screens/history/levels/LevelsTab.tsx'), preloadHistoryTabs()]);
  return renderWithBoard(
    <ToastProvider>
      <HistoryScreen />
    </ToastProvider>,
    { board: demoBoard(), path: '/history', ...options },
  );
};
