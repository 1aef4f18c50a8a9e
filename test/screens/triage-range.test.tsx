import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { count, region, renderTriage } from '../support/render-triage.tsx';

const YESTERDAY = { availability: { at: '2026-12-28T09:30:00Z', by: 'Amara' } };
const TODAY = { availability: { at: '2026-12-29T09:01:00Z', by: 'Amara' } };
const IN_PLAY = { since: '2026-12-29T09:00:00Z', by: 'Lee', reason: 'year-end holidays' };
const MORNING = '2026-12-29T09:15:00Z';
const TEAM = boardOf({
  inPlay: IN_PLAY,
  people: [
    personOf('amara', { name: 'Amara', openCases: 4, entered: TODAY }),
    personOf('bruno', { name: 'Bruno', openCases: 4, entered: YESTERDAY }),
    personOf('chidi', { name: 'Chidi', openCases: 4, entered: YESTERDAY }),
  ],
});
const MISSED = boardOf({
  ...TEAM,
  inPlay: { ...IN_PLAY, since: '2026-12-23T09:00:00Z' },
  checkIns: [{ id: 'c1', region: 'emea', at: '2026-12-28T10:02:00Z', by: 'Amara', level: 4 }],
});

const emea = () => within(region('EMEA'));
/** Whose rows are marked as not confirmed today. */
const marked = () =>
  screen
    .getAllByRole('listitem')
    .filter((item) => within(item).queryByText('not confirmed today') !== null)
    .map((item) => within(item).getByRole('spinbutton').getAttribute('aria-label'));
const confirmAll = () => screen.queryByRole('button', { name: 'EMEA as listed: confirm all' });

test('people whom nobody confirmed today make the level a range, with the reason in words', async () => {
  await renderTriage({ board: TEAM, at: MORNING });

  expect(emea().getByText('Level 1')).toBeVisible();
  expect(emea().getByText('between 1 and 6')).toBeVisible();
  expect(emea().getByText(/2 people’s state today is not confirmed/)).toHaveTextContent(/lies between 1 and 6/);
  expect(marked()).toEqual(['Bruno, open cases', 'Chidi, open cases']);
});

test('a key on a row confirms that person, though the state stays as it was', async () => {
  const { user, store } = await renderTriage({ board: TEAM, at: MORNING, name: 'Dana' });

  await user.click(count('Bruno'));
  await user.keyboard('w');

  expect(marked()).toEqual(['Chidi, open cases']);
  expect(emea().getByText(/1 person’s state today is not confirmed/)).toBeVisible();
  expect(boardNow(store).people[1]?.entered['availability']).toEqual({ at: '2026-12-29T09:15:00.000Z', by: 'Dana' });
});

test('one press confirms everybody as listed, and can be taken back', async () => {
  const { user } = await renderTriage({ board: TEAM, at: MORNING, name: 'Dana' });

  await user.click(screen.getByRole('button', { name: 'EMEA as listed: confirm all' }));
  expect(emea().queryByText(/between/)).not.toBeInTheDocument();
  expect(marked()).toEqual([]);
  expect(confirmAll()).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(emea().getByText('between 1 and 6')).toBeVisible();
});

test('whoever is added to the list was said to work today', async () => {
  const { user, store } = await renderTriage({ board: boardOf({ inPlay: IN_PLAY }), at: MORNING, name: 'Dana' });

  await user.type(screen.getByRole('textbox', { name: 'Add people to EMEA' }), 'Dina, Ebo{Enter}');

  expect(marked()).toEqual([]);
  expect(confirmAll()).not.toBeInTheDocument();
  expect(boardNow(store).people[1]?.entered).toEqual({ availability: { at: '2026-12-29T09:15:00.000Z', by: 'Dana' } });
});

test('what was confirmed today is not confirmed any more once the coverage has closed', async () => {
  const { passTo } = await renderTriage({ board: { ...TEAM, people: TEAM.people.slice(0, 1) }, at: MORNING });

  expect(confirmAll()).not.toBeInTheDocument();
  passTo('2026-12-29T16:00:00Z');

  expect(marked()).toEqual(['Amara, open cases']);
});

test('after a missed check-in no level is shown as told: it is unknown, with the last one beside it', async () => {
  const { passTo } = await renderTriage({ board: MISSED, at: MORNING });
  passTo('2026-12-29T16:00:00Z');

  expect(emea().getByText('Level unknown, last 4 on 28 Dec at 10:02 UTC')).toBeVisible();
  expect(emea().queryByText('Level 4')).not.toBeInTheDocument();
  expect(emea().getByText('Level 1')).toBeVisible();
  const obliged = within(screen.getByRole('region', { name: 'EMEA, level unknown' }));
  expect(obliged.getByText(/what was told last goes on/)).toBeVisible();
  expect(obliged.queryByText('Level 4')).not.toBeInTheDocument();
});
