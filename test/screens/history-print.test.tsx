import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { printPage } from '../support/print-page.ts';
import { renderHistory } from '../support/render-history.tsx';

const minute = (place: number): string => new Date(Date.UTC(2026, 11, 28, 0, place)).toISOString();

const BOARD = boardOf({
  team: 'Support',
  inPlay: { since: '2026-12-23T09:00:00Z' },
  history: Array.from({ length: 600 }, (_, place) => ({
    id: `e${place}`,
    at: minute(place),
    by: place === 599 ? '' : 'Dana',
    kind: 'setTeam' as const,
    team: `Team ${place}`,
  })),
  checkIns: Array.from({ length: 250 }, (_, place) => ({
    id: `c${place}`,
    at: minute(place),
    region: 'emea',
    by: 'Lee',
    working: 2,
    openCases: place,
    level: 2,
  })),
});

test('on paper changes are a plain table up to a bound, and it says how many are left out', async () => {
  await renderHistory({ board: BOARD, path: '/history?tab=changes' });

  printPage('beforeprint');

  const table = screen.getByRole<HTMLTableElement>('table', { name: /^Changes/ });
  expect(table.rows).toHaveLength(501);
  expect([...(table.rows[1]?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
    '28 Dec 09:59',
    'nobody named',
    expect.stringContaining('Team 599'),
  ]);
  expect(within(table).getByText(/The newest 500; 100 more are not printed\./)).toBeVisible();
  printPage('afterprint');
  expect(screen.queryByText(/are not printed/)).toBeNull();
});

test('few changes are printed without a word on what is left out', async () => {
  await renderHistory({ path: '/history?tab=changes' });

  printPage('beforeprint');

  expect(screen.getByRole<HTMLTableElement>('table', { name: /^Changes/ }).rows).toHaveLength(10);
  expect(screen.queryByText(/are not printed/)).toBeNull();
  printPage('afterprint');
});

test('on paper check-ins are a plain list up to a bound, and it says so', async () => {
  await renderHistory({ board: BOARD, path: '/history?tab=check-ins' });

  printPage('beforeprint');

  expect(screen.getByRole('list', { name: 'Check-ins' }).children).toHaveLength(200);
  expect(screen.getByText(/^The newest 200; 50 more are not printed\./)).toBeVisible();
  printPage('afterprint');
});
