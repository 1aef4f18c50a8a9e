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

test('an empty board says what comes to stand here, and leads to where it begins', async () => {
  await renderHistory({ board: boardOf() });

  expect(await screen.findByRole('heading', { name: 'Nothing to look back on yet' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open Triage' })).toHaveAttribute('href', '#/triage');
  expect(screen.queryByRole('region', { name: 'EMEA' })).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

const CHECK_IN = { id: 'one', region: 'emea', by: 'Lee', working: 2, openCases: 17, level: 4 };

test('a region that has not checked in says so, with the way to Triage', async () => {
  const checkIns = [{ ...CHECK_IN, region: 'americas', at: '2026-12-29T10:02:00Z' }];
  await renderHistory({ board: boardOf({ inPlay: { since: '2026-12-29T09:00:00Z' }, checkIns }) });

  const emea = await card('EMEA');
  expect(emea.getByText(/^Nobody checked in or set a level by hand in this time/)).toBeVisible();
  expect(emea.getByRole('link', { name: 'Triage' })).toHaveAttribute('href', '#/triage');
  expect((await card('Time split')).getByText(/No hours were logged in this time/)).toBeVisible();
  expect(emea.queryByRole('table')).toBeNull();
});

test('numbers of a time in which the levels were not in play stand without a level', async () => {
  await renderHistory({ board: boardOf({ checkIns: [{ ...CHECK_IN, at: '2026-12-28T10:02:00Z' }] }) });

  const emea = await card('EMEA');
  expect(emea.getByText(/were not in play in this time/)).toHaveTextContent(
    /Leadership puts them in play on Triage\.$/,
  );
  expect(emea.getByText('8.5')).toBeVisible();
  expect((await card('Americas')).queryByText(/No check-in in this time/)).toBeNull();
  expect((await card('Owed to internal work')).getByText(/from level 3 on/)).toBeVisible();
});

test('a time in which nothing was put off says so', async () => {
  const checkIns = [{ ...CHECK_IN, at: '2026-12-29T10:02:00Z', level: 1, working: 3, openCases: 3 }];
  await renderHistory({ board: boardOf({ inPlay: { since: '2026-12-29T09:00:00Z' }, checkIns }) });

  expect(
    (await card('Owed to internal work')).getByText(/^Nothing was put off: no region was at level 3/),
  ).toBeVisible();
});

test('of a single check-in level and figures are said, without a chart of one point', async () => {
  await renderHistory({
    board: boardOf({
      inPlay: { since: '2026-12-29T09:00:00Z' },
      checkIns: [{ ...CHECK_IN, at: '2026-12-29T10:02:00Z' }],
    }),
  });

  const emea = await card('EMEA');
  expect(emea.getByText('4').closest('div')).toHaveTextContent('Level4Community waits');
  expect(emea.getByText('8.5')).toBeVisible();
  expect(emea.getByText(/One check-in in this time, Tue 29 Dec 10:02 UTC/)).toBeVisible();
  expect(emea.queryByRole('table')).toBeNull();
});

test('a second level of a time with a single check-in is drawn', async () => {
  await renderHistory({
    board: boardOf({
      inPlay: { since: '2026-12-29T09:00:00Z' },
      checkIns: [{ ...CHECK_IN, at: '2026-12-29T10:02:00Z' }],
      regions: {
        emea: {
          override: {
            level: 6,
            reason: 'two are ill',
            by: 'Lee',
            at: '2026-12-29T12:00:00Z',
            until: '2026-12-29T16:00:00Z',
          },
        },
        americas: {},
      },
    }),
  });

  const emea = await card('EMEA');
  expect(emea.getByRole('table', { name: 'Level, EMEA' })).toBeInTheDocument();
  expect(emea.queryByText('Community waits')).toBeNull();
});
