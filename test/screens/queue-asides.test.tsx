import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { personOf } from '../support/builders/board-of.ts';
import { queueBoard } from '../support/builders/queue-board.ts';
import { renderQueue } from '../support/render-queue.tsx';

const IN_PLAY = { since: '2026-12-29T09:00:00Z', by: 'Lee', reason: 'year-end holidays' };

/** EMEA at level 4: two SEs working, internal work waits. */
const withPause = () =>
  queueBoard({
    inPlay: IN_PLAY,
    people: [personOf('amara', { name: 'Amara', openCases: 8 }), personOf('zoe', { name: 'Zoë', openCases: 9 })],
    cases: [
      ...queueBoard().cases,
      { id: '201', title: 'Tidy the runbook', segment: 'internal', priority: 'p3', status: 'open', region: 'emea' },
      { id: '202', title: 'Old wish', segment: 'team', priority: 'p3', status: 'open', region: 'emea' },
    ],
  });

const card = (name: RegExp | string) => within(screen.getByRole('region', { name }));

test('paused work tells why, stands apart from the ranking, and opens', async () => {
  const { user } = await renderQueue({ board: withPause() });
  const paused = card('Paused in EMEA (2)');
  expect(paused.getByText(/Internal work waits while EMEA is at level 4/)).toBeVisible();

  await user.click(paused.getByText('Paused in EMEA'));
  await user.click(paused.getByRole('button', { name: /Tidy the runbook/ }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Tidy the runbook' }));
  expect(dialog.getByText('not ranked')).toBeVisible();
  expect(dialog.getByText('Internal work waits while EMEA is at level 4.')).toBeVisible();
});

test('pre-sales without a CE stand with CE, with the reason', async () => {
  const { user } = await renderQueue();
  const withCE = card('With CE (1)');

  await user.click(withCE.getByText('With CE'));

  expect(withCE.getByText(/No CE opened it/)).toBeVisible();
  expect(withCE.getByRole('button', { name: /Trial wants a call/ })).toBeVisible();
});

test('a CE who opens it brings a pre-sales case into the ranking', async () => {
  const { user } = await renderQueue();
  await user.click(screen.getByText('With CE'));
  await user.click(screen.getByRole('button', { name: /Trial wants a call/ }));

  await user.click(await screen.findByRole('checkbox', { name: 'Opened by a CE' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(screen.queryByText('With CE')).toBeNull();
  expect(screen.getByText(/^6 ranked/)).toBeVisible();
});

test('best effort and undated cases are explained, and told with their rank', async () => {
  const { user } = await renderQueue();
  const bestEffort = card('Best effort (1)');
  expect(bestEffort.getByText(/promised nothing/)).toBeVisible();

  await user.click(bestEffort.getByText('Best effort'));
  await user.click(screen.getByText('Without a date'));

  expect(bestEffort.getByRole('button', { name: /Which ports/ })).toHaveTextContent('rank 4');
  expect(screen.getByRole('button', { name: /Import stops.*last Tuesday/ })).toHaveTextContent('rank 5');
});

test('cases whose next action is not ours are counted and listed by status', async () => {
  const cases = [...queueBoard().cases, { id: '301', title: 'Done', status: 'solved' as const }];
  const { user } = await renderQueue({ board: queueBoard({ cases }) });
  const notOurs = card('Not ours right now (2)');
  expect(notOurs.getByText(/1 waiting for the customer, 1 solved/)).toBeVisible();

  await user.click(notOurs.getByText('Not ours right now'));

  expect(notOurs.getByRole('list', { name: 'solved' })).toHaveTextContent('Done');
  expect(notOurs.getByRole('list', { name: 'waiting for the customer' })).toHaveTextContent('Log files asked for');
});
