import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlannerScreen } from '../../src/screens/planner/PlannerScreen.tsx';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { printPage } from '../support/print-page.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const BOARD = boardOf({
  people: [
    personOf('amara', { name: 'Amara', openCases: 1 }),
    personOf('bruno', {
      name: 'Bruno',
      openCases: 4,
      away: [{ from: '2026-12-23', to: '2026-12-24', note: 'leave' }],
    }),
  ],
  regions: { emea: {}, americas: { entry: 'numbers', working: 0, openCases: 2 } },
});

// Nothing of it is waited for: who prints right after the page has come gets the table, too.
test('on paper days that follow each other and are the same are one row, there as soon as printing begins', async () => {
  await renderWithBoard(
    <ToastProvider>
      <PlannerScreen />
    </ToastProvider>,
    { board: BOARD, at: '2026-12-21T10:00:00Z', path: '/planner?weeks=1' },
  );

  printPage('beforeprint');

  const table = screen.getByRole<HTMLTableElement>('table', { name: /^Who is out, Mon 21 Dec to Sun 27 Dec/ });
  expect([...table.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent))).toEqual([
    ['Day', 'EMEA', 'Americas'],
    ['Mon 21 Dec to Tue 22 Dec', '2 SEs, 5 cases', 'NOBODY WORKS; 0 SEs, 2 cases'],
    ['Wed 23 Dec to Thu 24 Dec', '1 SE, 5 cases; out: Bruno', 'NOBODY WORKS; 0 SEs, 2 cases'],
    ['Fri 25 Dec to Sun 27 Dec', '2 SEs, 5 cases', 'NOBODY WORKS; 0 SEs, 2 cases'],
  ]);
  printPage('afterprint');
  expect(screen.queryByRole('table', { name: /^Who is out/ })).not.toBeInTheDocument();
});
