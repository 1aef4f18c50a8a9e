import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const LEAVE = [{ from: '2026-12-23', to: '2026-12-26', note: 'leave' }];
const TEAM = boardOf({
  inPlay: { since: '2026-12-20T08:00:00Z' },
  people: [
    personOf('amara', { name: 'Amara', openCases: 5, away: LEAVE }),
    personOf('bruno', { name: 'Bruno', openCases: 5 }),
    personOf('chidi', { name: 'Chidi', openCases: 5 }),
  ],
  regions: { emea: {}, americas: { entry: 'numbers', working: 10, openCases: 50 } },
});

async function open(path = '/planner?weeks=1&day=2026-12-24&region=emea') {
  const rendered = await renderPlanner(TEAM, path);
  await rendered.user.click(screen.getByRole('button', { name: 'What if…' }));
  return { ...rendered, board: () => boardNow(rendered.store) };
}

const panel = () => within(screen.getByRole('region', { name: 'What if on Thu 24 Dec' }));
const sides = () =>
  within(panel().getByRole('table', { name: 'EMEA, level' }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const choose = (name: string, what: 'Here' | 'Away') =>
  within(panel().getByRole('radiogroup', { name: `What if, ${name} on this day` })).getByRole('radio', { name: what });

test('somebody is brought back for a day: the level answers beside what is planned, and the board stays', async () => {
  const { user, board } = await open();

  await user.click(choose('Amara', 'Here'));

  expect(sides()[0]).toContain('Level 4');
  expect(sides()[1]).toMatch(/Level 1.*3 levels lower/);
  expect(panel().getByRole('table', { name: 'EMEA, what follows' })).toHaveTextContent(
    /100 % customers.*80 % customers/,
  );
  expect(board()).toMatchObject({ revision: 0, history: [], people: [{ away: LEAVE }, {}, {}] });
});

test('applied it cuts the absence by that day and expects other cases there, as one edit and one undo', async () => {
  const { user, board, store } = await open();
  await user.click(choose('Amara', 'Here'));
  await user.click(choose('Bruno', 'Away'));
  await user.type(panel().getByRole('spinbutton', { name: 'What if, EMEA: cases on Thu 24 Dec' }), '30');

  await user.click(panel().getByRole('button', { name: 'Apply 3 changes' }));

  expect(board()).toMatchObject({
    revision: 1,
    expectedCases: { days: { '2026-12-24': { emea: 30 } } },
    people: [
      {
        away: [
          { from: '2026-12-23', to: '2026-12-23', note: 'leave' },
          { from: '2026-12-25', to: '2026-12-26', note: 'leave' },
        ],
      },
      { away: [{ from: '2026-12-24', to: '2026-12-24', note: '' }] },
      { away: [] },
    ],
  });
  expect(screen.getByRole('button', { name: 'What if…' })).toHaveFocus();
  store.undo();
  expect(board()).toMatchObject({ people: [{ away: LEAVE }, { away: [] }, {}], expectedCases: { days: {} } });
});

test('one that waits on another day is named, and dropped there', async () => {
  const { user, board } = await open();
  await user.click(choose('Bruno', 'Away'));

  await user.click(screen.getByRole('button', { name: 'Close the day' }));

  expect(screen.getByText('A what-if on Thu 24 Dec waits')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Go there' }));
  expect(choose('Bruno', 'Away')).toBeChecked();
  await user.click(panel().getByRole('button', { name: 'Drop' }));
  expect(screen.queryByRole('region', { name: 'What if on Thu 24 Dec' })).not.toBeInTheDocument();
  expect(board().revision).toBe(0);
});

test('a region entered as one number says that no absence changes it; its cases can be tried', async () => {
  const { user } = await open('/planner?weeks=1&day=2026-12-24&region=americas');

  expect(panel().getByText(/entered as one number/)).toBeVisible();
  await user.type(panel().getByRole('spinbutton', { name: 'What if, Americas: cases on Thu 24 Dec' }), '95');

  expect(within(panel().getByRole('table', { name: 'Americas, level' })).getAllByRole('cell')[1]).toHaveTextContent(
    'Level 6',
  );
});
