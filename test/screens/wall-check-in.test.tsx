import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { WallScreen } from '../../src/screens/wall/WallScreen.tsx';
import { ENTERED, thinWeek } from '../support/builders/thin-week.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const numbers = (working: number, openCases: number) =>
  ({ entry: 'numbers', working, openCases, entered: { working: ENTERED, openCases: ENTERED } }) as const;
const BOARD = thinWeek(HANDBOOK_POLICY, {
  inPlay: { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'year-end holidays' },
  regions: { emea: numbers(2, 17), americas: numbers(8, 40) },
  checkIns: [
    { id: 'c1', region: 'emea', at: '2026-12-29T10:02:00Z', by: 'Amara', level: 4 },
    { id: 'c2', region: 'americas', at: '2026-12-28T17:31:00Z', by: 'Dana', level: 2 },
  ],
});

const americas = () => within(screen.getByRole('region', { name: 'Americas' }));
const inForceOf = (name: string) => screen.getByRole('region', { name }).dataset['inForceLevel'];

test('a check-in is to come, due, overdue and missed as the clock passes, over midnight too', async () => {
  const { passTo } = await renderWithBoard(<WallScreen />, { board: BOARD, at: '2026-12-29T16:50:00Z' });

  expect(americas().getByTitle('next check-in 17:30 UTC')).toHaveTextContent(/^next check-in 17:30 UTC$/);
  passTo('2026-12-29T17:01:00Z');
  expect(americas().getByText('check-in due 17:30 UTC')).toBeVisible();
  passTo('2026-12-29T18:01:00Z');
  expect(americas().getByText('check-in overdue 17:30 UTC')).toBeVisible();
  passTo('2026-12-30T00:59:00Z');
  expect(americas().getByText('check-in overdue 29 Dec 17:30 UTC')).toBeVisible();
  expect(inForceOf('Americas')).toBe('2');

  passTo('2026-12-30T01:00:00Z');

  expect(americas().getByText('check-in missed 29 Dec 17:30 UTC')).toBeVisible();
  expect(americas().getByText('unknown, last 2 on 28 Dec at 17:31 UTC')).toBeVisible();
  expect(inForceOf('Americas')).toBe('');
  expect(inForceOf('EMEA')).toBe('4');
});

test('one that was made says when the next is', async () => {
  await renderWithBoard(<WallScreen />, { board: BOARD, at: '2026-12-29T11:00:00Z' });

  expect(
    within(screen.getByRole('region', { name: 'EMEA' })).getByTitle('next check-in 30 Dec 10:00 UTC'),
  ).toBeVisible();
});
