import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { PlannerScreen } from '../../src/screens/planner/PlannerScreen.tsx';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';
import { region, renderTriage } from '../support/render-triage.tsx';
import { preloadPlannerParts } from '../../src/screens/planner/late-parts.ts';

// They come while nothing else is to do; a test should not wait for them.
beforeAll(preloadPlannerParts);

const AWAY = [{ from: '2026-12-29', to: '2026-12-30' }];
const TEAM = boardOf({
  people: [
    personOf('amara', { name: 'Amara', openCases: 8 }),
    personOf('bruno', { name: 'Bruno', openCases: 6, away: AWAY }),
    personOf('chidi', { name: 'Chidi', openCases: 2, away: AWAY, availability: 'focus' }),
  ],
});
const ASKED = '2 people are away today and stand as working or on a focus day';

const states = (board: ReturnType<typeof boardNow>) => board.people.map(({ availability }) => availability);
const card = () => within(screen.getByRole('region', { name: ASKED }));
/** Each name is kept to itself, so no text of the line holds two. */
const people = () => card().getAllByRole('listitem')[0];

test('who is away today is asked about on Triage; one press sets them out, and one undo takes it back', async () => {
  const { user, store } = await renderTriage({ board: TEAM });
  expect(people()).toHaveTextContent('EMEA, Tue 29 Dec: Bruno and Chidi → out');
  expect(states(boardNow(store))).toEqual(['working', 'working', 'focus']);
  const before = region('EMEA').getAttribute('data-live-level');

  await user.click(card().getByRole('button', { name: 'Set 2 people out' }));

  expect(states(boardNow(store))).toEqual(['working', 'out', 'out']);
  expect(region('EMEA').getAttribute('data-live-level')).not.toBe(before);
  expect(screen.queryByRole('region', { name: ASKED })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(states(boardNow(store))).toEqual(['working', 'working', 'focus']);
});

test('put aside, it is not asked again that day, on Triage or the Planner; the next day it is', async () => {
  const { user, store, unmount } = await renderTriage({ board: TEAM });

  await user.click(card().getByRole('button', { name: 'Not today' }));

  expect(screen.queryByRole('region', { name: ASKED })).toBeNull();
  expect(states(boardNow(store))).toEqual(['working', 'working', 'focus']);
  unmount();
  const { passTo } = await renderWithBoard(
    <ToastProvider>
      <PlannerScreen />
    </ToastProvider>,
    { board: TEAM, path: '/planner' },
  );
  expect(screen.queryByRole('region', { name: ASKED })).toBeNull();
  passTo('2026-12-30T09:30:00Z');
  expect(people()).toHaveTextContent('EMEA, Wed 30 Dec');
});
