import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { printPage } from '../support/print-page.ts';
import { renderQueue } from '../support/render-queue.tsx';

const printed = (): string[][] =>
  [...screen.getByRole<HTMLTableElement>('table', { name: /^Ranked cases/ }).rows].map(({ cells }) =>
    [...cells].map(({ textContent }) => textContent),
  );

test('on paper every case of the list is a row of its own, there as soon as printing begins', async () => {
  await renderQueue();

  printPage('beforeprint');

  expect(printed().map(([rank, , title]) => `${rank} ${title}`)).toEqual([
    'Rank Case',
    '2 Login failsContoso',
    '3 Slow pagesAdatum',
    '4 Which ports?best effort',
    '5 Import stops',
  ]);
  expect(printed()[1]?.slice(3)).toEqual(['team', 'no owner', '29 h', expect.any(String), 'opened 1 day earlier']);
  expect(screen.getByText(/All 5 that are ranked\.$/)).toBeVisible();
  printPage('afterprint');
  expect(screen.queryByRole('table', { name: /^Ranked cases/ })).not.toBeInTheDocument();
});

test('on paper a list says that it is filtered, and how much of a long one is left out', async () => {
  const cases = Array.from({ length: 400 }, (_, index) => ({
    id: `case ${index}`,
    title: `Case ${index}`,
    segment: 'team' as const,
    priority: index < 350 ? ('p1' as const) : ('p2' as const),
    status: 'open' as const,
    openedAt: '2026-12-28T09:00:00Z',
  }));
  await renderQueue({ board: boardOf({ cases }), path: '/queue?class=p1' });

  printPage('beforeprint');

  expect(printed()).toHaveLength(301);
  expect(screen.getByText(/350 of 400 pass the filter\. Here are the first 300 of the list/)).toBeVisible();
  printPage('afterprint');
});
