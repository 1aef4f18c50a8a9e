import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Policy } from '../../src/core/policy/policy.ts';
import { boardOf } from '../support/builders/board-of.ts';
import { policyWith } from '../support/builders/policy-with.ts';
import { renderPolicy } from '../support/render-policy.tsx';

const board = boardOf({
  regions: {
    emea: { entry: 'numbers', working: 2, openCases: 17 },
    americas: { entry: 'numbers', working: 9, openCases: 45 },
  },
});
const show = (query = '', policy?: Policy) =>
  renderPolicy({ board, path: `/policy?tab=map${query}`, ...(policy ? { policy } : {}) });
const WAIT = { timeout: 10_000 };
const levelMap = () => screen.findByRole('grid', { name: 'Levels in EMEA by SEs working and open cases' });

test('the map says where the region is now, and goes cell by cell and run by run with the arrow keys', async () => {
  const { user } = await show();
  const grid = await levelMap();
  const here = within(grid).getByRole('gridcell', {
    name: '2 SEs, 17 cases: level 4 under both. Here is the region now',
  });
  expect(here).toHaveAttribute('tabindex', '0');
  expect(screen.getByText('The ring is where EMEA is now: 2 SEs, 17 cases.')).toBeVisible();

  here.focus();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toHaveAccessibleName('2 SEs, 16 cases: level 4 now, 3 under Mildest');

  await user.keyboard('{Control>}{ArrowLeft}{/Control}');
  expect(document.activeElement).toHaveAccessibleName('2 SEs, 14 cases: level 4 now, 2 under Mildest');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAccessibleName('3 SEs, 14 cases: level 1 under both');
  await user.keyboard('{Home}');
  expect(document.activeElement).toHaveAccessibleName('3 SEs, 0 cases: level 1 under both');
});

test('what differs is said in words and in a table, and with what share of everything tried', async () => {
  const { user } = await show();
  await levelMap();

  const differing = within(screen.getByRole('list', { name: 'Where the level differs on this map' }));
  expect(differing.getByText('2 SEs, 15–16 cases')).toBeVisible();
  expect(await screen.findByText(/Over everything tried in EMEA, Mildest changes/, {}, WAIT)).toHaveTextContent(
    /\d+ % of inputs, all to a milder level/,
  );
  await user.click(screen.getAllByText('The same as a table')[0] ?? document.body);
  const table = within(screen.getByRole('table', { name: 'Levels by SEs working and cases, under both readings' }));
  expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toContain('215–1643milder');
});

test('another reading, region and surroundings stand in the address', async () => {
  const { user } = await show('&reading=loadScope&choice=team');
  await levelMap();
  expect(screen.getByRole('heading', { name: 'EMEA: as it is read, and with Load scope: Team' })).toBeVisible();

  await user.selectOptions(screen.getByRole('combobox', { name: 'The other regions' }), 'now');
  await user.click(screen.getByRole('radio', { name: 'One has twice' }));
  expect(window.location.hash).toContain('around=now&spread=uneven');
  expect(screen.getByRole('radio', { name: 'One has twice' })).toBeChecked();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'americas');

  expect(screen.getByRole('grid', { name: 'Levels in Americas by SEs working and open cases' })).toBeVisible();
  expect(window.location.hash).toBe('#/policy?tab=map&reading=loadScope&choice=team&region=americas');
});

test('holes and overlaps of the rules at their word are drawn, named and listed', async () => {
  await show();

  const grid = await screen.findByRole('grid', { name: 'Levels of EMEA by the rules at their word' }, WAIT);
  const faults = screen.getByRole('list', { name: 'Where the rules say nothing, or too much' });
  expect(faults).toHaveTextContent('SEs in EMEA with 0–5 cases each: no level at all');
  expect(within(grid).getAllByRole('gridcell', { name: /no level at all/ }).length).toBeGreaterThan(0);
  expect(screen.getByText(/60 have no level at all/)).toBeVisible();
});

test.each([
  [1, 2],
  [6, 12],
])('%i regions and %i levels have their maps, too', async (regions, levels) => {
  await show('', policyWith({ regions, levels }));

  expect(await screen.findByRole('grid', { name: /^Levels in EMEA/ })).toBeVisible();
  expect(await screen.findByRole('grid', { name: /by the rules at their word/ }, WAIT)).toBeVisible();
  expect(screen.getByText('EMEA has no numbers yet, so nothing on the map marks where it is.')).toBeVisible();
  expect(screen.queryAllByRole('combobox', { name: 'The other regions' })).toHaveLength(regions === 1 ? 0 : 1);
});

test('a choice that changes nothing here is not the one that the map opens with', async () => {
  await show('', policyWith({ regions: 1, levels: 2 }));

  const other = await screen.findByRole('combobox', { name: 'Compare with' }, WAIT);
  await waitFor(() => expect(other).not.toHaveValue('match mildest'), WAIT);
  expect(screen.queryByText('On this map both readings give the same level everywhere.')).toBeNull();
});
