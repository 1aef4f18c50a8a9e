import { act, screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { preloadPlannerParts } from '../../src/screens/planner/late-parts.ts';
import { PlannerScreen } from '../../src/screens/planner/PlannerScreen.tsx';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

// They come while nothing else is to do; a test should not wait for them.
beforeAll(preloadPlannerParts);

async function renderPlanner() {
  const board = boardOf({ people: ['Amara', 'Bruno'].map((name) => personOf(name.toLowerCase(), { name })) });
  const rendered = await renderWithBoard(
    <ToastProvider>
      <PlannerScreen />
    </ToastProvider>,
    { board, at: '2026-12-21T10:00:00Z', path: '/planner?weeks=1' },
  );
  const awayOf = (id: string) =>
    boardNow(rendered.store)
      .people.find((person) => person.id === id)
      ?.away.map(({ from, to, note }) => [from, to, note]);
  return { ...rendered, awayOf };
}

const grid = () => within(screen.getByRole('grid', { name: 'Absences by person and day' }));

test('keys act on the cell that a screen reader went to, not on the one where the keys were before', async () => {
  const { user, awayOf } = await renderPlanner();

  act(() => grid().getByRole('gridcell', { name: 'Bruno, Thu 24 Dec: in' }).focus());
  await user.keyboard(' ');
  act(() => grid().getByRole('button', { name: 'Amara' }).focus());
  await user.keyboard(' ');

  expect([awayOf('amara'), awayOf('bruno')]).toEqual([[], [['2026-12-24', '2026-12-24', '']]]);
  expect(await screen.findByRole('dialog', { name: 'Absences of Amara' })).toBeVisible();
});

test('a note is typed at once: its field has the focus', async () => {
  const { user, awayOf } = await renderPlanner();
  await user.click(grid().getByRole('gridcell', { name: 'Bruno, Thu 24 Dec: in' }));

  await user.keyboard('n');
  expect(await screen.findByRole('textbox', { name: 'Note' })).toHaveFocus();
  await user.keyboard('leave, back soon{Enter}');

  expect(awayOf('bruno')).toEqual([['2026-12-24', '2026-12-24', 'leave, back soon']]);
});
