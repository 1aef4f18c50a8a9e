import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { renderHistory } from '../support/render-history.tsx';

/** Charts take their time to be drawn for the first time on a busy machine. */
const card = async (name: string) => within(await screen.findByRole('region', { name }, { timeout: 10_000 }));
const rowsOf = (table: HTMLElement): string[] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));

test('the levels of a region stand as steps, with the reason where none is known', async () => {
  await renderHistory();

  const emea = await card('EMEA');
  expect(rowsOf(emea.getByRole('table', { name: 'Level, EMEA' }))).toEqual([
    'Wed 23 Dec 09:00 | Wed 23 Dec 10:01 | unknown: no check-in yet | – | –',
    'Wed 23 Dec 10:01 | Thu 24 Dec 10:03 | Level 1 | Level 1 | Level 1',
    'Thu 24 Dec 10:03 | Fri 25 Dec 16:00 | Level 4 | Level 4 | Level 4',
    'Fri 25 Dec 16:00 | Mon 28 Dec 10:00 | unknown: a check-in was missed | Level 4 | –',
    'Mon 28 Dec 10:00 | Tue 29 Dec 10:02 | Level 2 | Level 2 | Level 2',
    'Tue 29 Dec 10:02 | Tue 29 Dec 14:42 | Level 4 | Level 4 | Level 4',
  ]);
  expect(emea.getByRole('list', { name: /Hours of coverage in EMEA/ })).toHaveTextContent(
    'Level 1 7 hLevel 2 7 hLevel 4 17.6 hLevel unknown 16 h',
  );
});

test('load and staffing are those that check-ins froze, with their day and time', async () => {
  await renderHistory();

  const americas = await card('Americas');
  expect(rowsOf(americas.getByRole('table', { name: 'Cases per SE, Americas' }))).toEqual([
    'Wed 23 Dec 17:32 | 4.6',
    'Thu 24 Dec 17:30 | 4.8',
    'Mon 28 Dec 17:31 | 4.9',
  ]);
  expect(rowsOf(americas.getByRole('table', { name: 'SEs working, Americas' }))[1]).toBe('Thu 24 Dec 17:30 | 8');
  expect(americas.getByText('Planned: 9 to 11')).toBeInTheDocument();
});

test('another period is kept in the address, and begins before the levels were in play', async () => {
  const { user } = await renderHistory();

  await user.click(screen.getByRole('radio', { name: '28 days' }));

  const emea = await card('EMEA');
  expect(rowsOf(emea.getByRole('table', { name: 'Level, EMEA' }))[0]).toBe(
    'Wed 2 Dec 00:00 | Wed 23 Dec 09:00 | not in play | – | –',
  );
  expect(window.location.hash).toBe('#/history?period=28');
});

test('what was owed last is the figure of now, and hours stand against the target', async () => {
  await renderHistory();

  const owed = await card('Owed to internal work');
  expect(rowsOf(owed.getByRole('table')).at(-1)).toBe('Tue 29 Dec 14:42 | 11.6 h | 13 h | 1.4 h');
  expect(owed.getByText('now 11.6 h')).toBeVisible();
  expect((await card('Time split')).getByText('86 / 14, 6 points over (target 80 / 20)')).toBeVisible();
});

test('an empty board says what is missing and how it comes to be, and draws no figure', async () => {
  await renderHistory({ board: boardOf() });

  const emea = await card('EMEA');
  expect(emea.getByText(/were not in play in this time/)).toBeVisible();
  expect(emea.getByText(/No check-in in this time/)).toBeVisible();
  expect((await card('Time split')).getByText(/No hours were logged in this time/)).toBeVisible();
  expect((await card('Owed to internal work')).getByText(/from level 3 on/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('a board that has just come into play says what is missing, too', async () => {
  await renderHistory({ board: boardOf({ inPlay: { since: '2026-12-29T09:00:00Z' } }) });

  const emea = await card('EMEA');
  expect(emea.getByText(/Nobody checked in or set a level by hand in this time/)).toBeVisible();
  expect(
    (await card('Owed to internal work')).getByText(/^Nothing was put off: no region was at level 3/),
  ).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('of a single check-in the figures are said, without a chart of one point', async () => {
  const at = '2026-12-29T10:02:00Z';
  await renderHistory({
    board: boardOf({
      inPlay: { since: '2026-12-29T09:00:00Z' },
      checkIns: [{ id: 'one', at, region: 'emea', by: 'Lee', working: 2, openCases: 17, level: 4 }],
    }),
  });

  const emea = await card('EMEA');
  expect(emea.getByText('8.5')).toBeVisible();
  expect(emea.getByText(/One check-in in this time, Tue 29 Dec 10:02 UTC/)).toBeVisible();
  expect(emea.queryByRole('table', { name: /Cases per SE/ })).toBeNull();
});
