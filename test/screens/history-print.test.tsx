import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { printPage } from '../support/print-page.ts';
import { renderHistory } from '../support/render-history.tsx';

const minute = (place: number): string => new Date(Date.UTC(2026, 11, 28, 0, place)).toISOString();

const IN_PLAY = { since: '2026-12-23T09:00:00Z' };
const CHANGED = boardOf({
  inPlay: IN_PLAY,
  history: Array.from({ length: 310 }, (_, place) => ({
    id: `e${place}`,
    at: minute(place),
    by: place === 309 ? '' : 'Dana',
    kind: 'setTeam' as const,
    team: `Team ${place}`,
  })),
});
const CHECKED_IN = boardOf({
  inPlay: IN_PLAY,
  checkIns: Array.from({ length: 104 }, (_, place) => ({
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
  await renderHistory({ board: CHANGED, path: '/history?tab=changes' });

  printPage('beforeprint');

  // Roles of thousands of cells take long to work out.
  const note = screen.getByText(/^The newest 300; 10 more are not printed\./);
  const table = note.closest('table');
  expect(table?.rows).toHaveLength(301);
  expect([...(table?.rows[1]?.cells ?? [])].map(({ textContent }) => textContent)).toEqual([
    '28 Dec 05:09',
    'nobody named',
    expect.stringContaining('Team 309'),
  ]);
  expect(note).toBeVisible();
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
  await renderHistory({ board: CHECKED_IN, path: '/history?tab=check-ins' });

  printPage('beforeprint');

  expect(screen.getByLabelText('Check-ins', { selector: 'ul' }).children).toHaveLength(100);
  expect(screen.getByText(/^The newest 100; 4 more are not printed\./)).toBeVisible();
  printPage('afterprint');
});
