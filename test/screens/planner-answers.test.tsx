import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const KEY = 'evenkeel.plans';
afterEach(() => localStorage.removeItem(KEY));

const LEAVE = [{ from: '2026-12-21', to: '2026-12-24', note: 'leave' }];
const TEAM = boardOf({
  regions: { emea: {}, americas: { entry: 'numbers', working: 10, openCases: 50 } },
  people: [
    personOf('amara', { name: 'Amara', openCases: 5, availability: 'out', away: LEAVE }),
    personOf('bruno', { name: 'Bruno', openCases: 5 }),
    personOf('chidi', { name: 'Chidi', openCases: 5 }),
  ],
});

const openPlanner = (path = '/planner?weeks=1', board = TEAM) => renderPlanner(board, path);

test('a day of another region says whose level its repair lowers', async () => {
  await openPlanner('/planner?weeks=1&day=2026-12-22&region=americas');

  const details = screen.getByRole('region', { name: 'Americas, Tue 22 Dec' });

  expect(details).toHaveTextContent('For EMEA, which has this day’s worst level: Bring Amara back on Tue 22 Dec');
});

test('where two of three must come back, any two would do', async () => {
  const away = [{ from: '2026-12-24', to: '2026-12-24', note: '' }];
  const people = TEAM.people.map((person) => ({ ...person, availability: 'working' as const, away }));

  await openPlanner('/planner?weeks=1', { ...TEAM, people });

  const worst = screen.getByRole('region', { name: 'Worst day: Thu 24 Dec' });
  expect(worst).toHaveTextContent('Bring Amara and Bruno back on Thu 24 Dec');
  expect(worst).toHaveTextContent('In EMEA any 2 of the 3 who are away would do.');
});

test('who is out today by state and absence has both said', async () => {
  await openPlanner('/planner?weeks=1&day=2026-12-21&region=emea');

  const details = screen.getByRole('region', { name: 'EMEA, Mon 21 Dec' });

  expect(details).toHaveTextContent('Amara leave, out or on a focus day today');
  expect(details).toHaveTextContent('EMEA: who is out today is so on Triage, and stays so whatever absence ends.');
});

test('an absence asked for on days that make no sense can be dropped', async () => {
  const { user } = await openPlanner();
  const asked = within(screen.getByRole('region', { name: 'An absence asked for' }));
  await user.selectOptions(asked.getByLabelText('Who'), 'Bruno, EMEA');
  await user.clear(asked.getByLabelText('Last day away'));
  expect(asked.getByRole('alert')).toHaveTextContent('Both days are needed.');

  await user.click(asked.getByRole('button', { name: 'Drop it' }));

  expect(asked.queryByRole('alert')).not.toBeInTheDocument();
  expect(asked.getByLabelText('Who')).toHaveValue('');
});

test('while plans are compared the legend says what the mark of a changed day means', async () => {
  const { user } = await openPlanner();
  expect(screen.queryByText(/^changed since/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Keep this plan' }));

  await user.click(screen.getByRole('button', { name: 'Compare with Plan from Mon 21 Dec' }));

  expect(screen.getByText('changed since “Plan from Mon 21 Dec”')).toBeVisible();
});

test('what is no kept plan is refused in plain words', async () => {
  const nameless = { format: 'evenkeel-plan', name: ' ', keptAt: '2026-12-01T00:00:00Z', plan: null };
  localStorage.setItem(KEY, JSON.stringify(['1', '[]', JSON.stringify(nameless)]));

  await openPlanner();

  const kept = within(screen.getByRole('region', { name: 'Kept plans' })).getAllByRole('listitem');
  expect(kept.map(({ textContent }) => textContent)).toEqual([
    'A kept plancannot be read. It is not a plan that this app has kept.',
    'A kept plancannot be read. It is not a plan that this app has kept.',
    'A kept plancannot be read. name: no name.',
  ]);
});
