import { PlannerScreen } from '../../src/screens/planner/PlannerScreen.tsx';
import { preloadPlannerParts } from '../../src/screens/planner/late-parts.ts';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import type { Board } from '../../src/core/board/board.ts';
import { boardNow } from './board-now.ts';
import { renderWithBoard } from './render-board.tsx';

/**
 * The planner of one week from Monday 21 Dec 2026 10:00 UTC on, or of another address, with what the board then has of people's
 * absences. What it fetches while nothing else is to do is there already.
 */
export async function renderPlanner(board: Board, path = '/planner?weeks=1') {
  await preloadPlannerParts();
  const rendered = await renderWithBoard(
    <ToastProvider>
      <PlannerScreen />
    </ToastProvider>,
    { board, at: '2026-12-21T10:00:00Z', path },
  );
  const awayOf = (id: string) =>
    boardNow(rendered.store)
      .people.find((person) => person.id === id)
      ?.away.map(({ from, to, note }) => [from, to, note]);
  return { ...rendered, awayOf };
}
