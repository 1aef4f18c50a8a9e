import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const TEAM = boardOf({
  holidays: ['2026-12-24'],
  people: [
    personOf('amara', { name: 'Amara' }),
    personOf('bruno', { name: 'Bruno' }),
    personOf('dana', { name: 'Dana', region: 'americas' }),
  ],
});

const dialog = () => within(screen.getByRole('dialog', { name: 'Public holidays' }));
const region = (name: string) => within(dialog().getByRole('group', { name }));

async function chooseGermany() {
  const rendered = await renderPlanner(TEAM, '/planner?weeks=2');
  await rendered.user.click(screen.getByRole('button', { name: 'Public holidays' }));
  await screen.findByRole('dialog', { name: 'Public holidays' }, { timeout: 10_000 });
  await dialog().findByRole('group', { name: 'EMEA' }, { timeout: 10_000 });
  await rendered.user.selectOptions(region('EMEA').getByRole('combobox', { name: 'Country' }), 'Germany');
  await dialog().findByRole('checkbox', { name: /^Fri 25 Dec/ });
  return rendered;
}

test('[HOLIDAY-MARKS] a country for a region marks its holidays above the days, kept on this device', async () => {
  const { user } = await chooseGermany();

  expect(dialog().getAllByRole('checkbox', { name: /EMEA: Germany/ })).toHaveLength(3);
  await user.selectOptions(region('EMEA').getByRole('combobox', { name: 'Part of it' }), 'Bayern');
  expect(await dialog().findByRole('checkbox', { name: /^Fri 25 Dec.*EMEA: Germany, Bayern/ })).toBeChecked();
  await user.click(dialog().getByRole('button', { name: 'Done' }));

  expect(screen.getAllByRole('columnheader', { name: /25 Dec, public holiday: .*EMEA: Germany, Bayern/ })).not.toEqual(
    [],
  );
});

test('[HOLIDAY-EDITS] ticked holidays become team holidays beside those that are listed, in one undo', async () => {
  const { user, store } = await chooseGermany();

  await user.click(dialog().getByRole('checkbox', { name: /^Sat 26 Dec/ }));
  await user.click(dialog().getByRole('button', { name: 'List as team holidays (2)' }));

  expect(boardNow(store).holidays).toEqual(['2026-12-24', '2026-12-25', '2027-01-01']);
  expect(dialog().getByRole('button', { name: 'Listed as team holidays' })).toBeDisabled();
});

test('[HOLIDAY-EDITS] chosen people are set away on the holidays of their region', async () => {
  const { user, store } = await chooseGermany();

  await user.click(dialog().getByRole('checkbox', { name: 'Everybody of EMEA (2)' }));
  await user.click(dialog().getByRole('checkbox', { name: 'Everybody of Americas (1)' }));
  await user.click(dialog().getByRole('button', { name: 'Set them away' }));

  const away = boardNow(store).people.map((person) => person.away.map(({ from, to }) => `${from} ${to}`));
  expect(away[0]).toEqual(['2026-12-25 2026-12-25', '2026-12-26 2026-12-26', '2027-01-01 2027-01-01']);
  expect(away[1]).toEqual(away[0]);
  expect(away[2]).toEqual([]);
  expect(dialog().getByRole('button', { name: 'Set them away' })).toBeDisabled();
});
