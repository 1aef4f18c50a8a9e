import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const AWAY = [{ from: '2026-12-24', to: '2026-12-26', note: 'leave' }];

/** Three people of EMEA with 15 cases, two of whom are away at Christmas; the Americas as two numbers. */
const TEAM = boardOf({
  regions: { emea: {}, americas: { entry: 'numbers', working: 10, openCases: 50 } },
  people: [
    personOf('amara', { name: 'Amara', openCases: 5 }),
    personOf('bruno', { name: 'Bruno', openCases: 5, away: AWAY }),
    personOf('chidi', { name: 'Chidi', openCases: 5, away: AWAY }),
  ],
});

async function openPlanner(path = '/planner', board = TEAM) {
  const rendered = await renderPlanner(board, path);
  const awayOf = (id: string) => boardNow(rendered.store).people.find((person) => person.id === id)?.away;
  return { ...rendered, awayOf };
}

const map = () => screen.getByRole('grid', { name: 'Levels by day and region' });
const cell = (name: RegExp) => within(map()).getByRole('gridcell', { name });

test('the worst day comes first, with the one absence less that helps, applied and taken back as one edit', async () => {
  const { user, awayOf } = await openPlanner();
  const worst = screen.getByRole('region', { name: 'Worst day: Thu 24 Dec' });
  expect(worst).toHaveTextContent('EMEA');
  expect(worst).toHaveTextContent('Out: Bruno and Chidi');
  expect(worst).toHaveTextContent('Bring Bruno back on Thu 24 DecLevel 6 of 8→toLevel 4 of 8');
  expect(worst).toHaveTextContent('Chidi would do as well as Bruno.');

  await user.click(within(worst).getByRole('button', { name: 'Do this' }));

  expect(awayOf('bruno')).toEqual([{ from: '2026-12-25', to: '2026-12-26', note: 'leave' }]);
  expect(cell(/^EMEA, Thu 24 Dec: level 4/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'Worst day: Fri 25 Dec' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(awayOf('bruno')).toEqual(AWAY);
  expect(screen.getByRole('region', { name: 'Worst day: Thu 24 Dec' })).toBeVisible();
});

test('keys walk the heat map, Enter opens a day, Escape goes back to its cell', async () => {
  const { user } = await openPlanner();
  cell(/^EMEA, Mon 21 Dec/).focus();

  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(cell(/^EMEA, Thu 24 Dec/)).toHaveFocus();
  await user.keyboard('{End}{PageUp}{ArrowDown}');
  expect(cell(/^Americas, Sun 27 Dec/)).toHaveFocus();
  await user.keyboard('{Home}{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');

  const details = screen.getByRole('region', { name: 'EMEA, Thu 24 Dec' });
  expect(details).toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null);
  expect(details).toHaveTextContent('09:00 UTC');
  expect(details).toHaveTextContent('Out (2)Bruno leaveChidi leave');
  expect(window.location.hash).toContain('day=2026-12-24&region=emea');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'EMEA, Thu 24 Dec' })).toBeNull();
  expect(cell(/^EMEA, Thu 24 Dec/)).toHaveFocus();
});

test('expected cases change every day, one day alone, and go back to as many as today', async () => {
  const { user, store } = await openPlanner('/planner?day=2026-12-22&region=emea');
  const forAll = screen.getByRole('spinbutton', { name: 'Cases expected in EMEA' });
  const onDay = screen.getByRole('spinbutton', { name: 'Cases expected in EMEA on Tue 22 Dec' });
  expect(forAll).toHaveValue('15');

  await user.clear(forAll);
  await user.type(forAll, '30');
  expect(onDay).toHaveValue('30');
  await user.clear(onDay);
  await user.type(onDay, '3');

  expect(cell(/^EMEA, Tue 22 Dec: level 1, .*3 cases expected/)).toBeVisible();
  expect(cell(/^EMEA, Wed 23 Dec: .*30 cases expected/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tue 22 Dec, EMEA: as on other days' }));
  expect(cell(/^EMEA, Tue 22 Dec: .*30 cases expected/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'All as today' }));
  expect(boardNow(store).expectedCases).toEqual({ regions: {}, days: {} });
  expect(cell(/^EMEA, Tue 22 Dec: .*15 cases expected/)).toBeVisible();
});

test('weeks, first day and closed rest days live in the address', async () => {
  const { user } = await openPlanner('/planner?weeks=9&from=2026-02-30');
  expect(within(map()).getAllByRole('gridcell')).toHaveLength(28);

  await user.click(screen.getByRole('radio', { name: '3' }));
  await user.click(screen.getByRole('radio', { name: 'Closed' }));
  await user.click(screen.getByRole('button', { name: 'One week later' }));

  expect(window.location.hash).toBe('#/planner?weeks=3&from=2026-12-28&rest=closed');
  expect(cell(/^EMEA, Fri 1 Jan/)).toBeVisible();
  expect(cell(/^EMEA, Sat 2 Jan: closed/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Today' }));
  expect(cell(/^EMEA, Mon 21 Dec/)).toBeVisible();
});

test('a window in which nobody works says so, on the map and in its details', async () => {
  const people = TEAM.people.map((person) => ({ ...person, away: AWAY }));
  await openPlanner('/planner?day=2026-12-24&region=emea', { ...TEAM, people });

  expect(cell(/^EMEA, Thu 24 Dec: .*nobody works/)).toBeVisible();
  expect(screen.getByRole('region', { name: 'EMEA, Thu 24 Dec' })).toHaveTextContent('the region is uncovered');
});
