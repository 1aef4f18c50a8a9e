import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { region, renderTriage } from '../support/render-triage.tsx';

const entered = { availability: { at: '2026-12-29T09:30:00Z', by: 'Amara' } };
const IN_PLAY = { since: '2026-12-29T09:00:00Z', by: 'Lee', reason: 'year-end holidays' };
const ASKING = boardOf({
  inPlay: IN_PLAY,
  people: [
    personOf('amara', { name: 'Amara', openCases: 4, entered }),
    personOf('bruno', { name: 'Bruno', openCases: 4, availability: 'focus', entered }),
  ],
});
const AT_LEVEL_4 = boardOf({
  inPlay: IN_PLAY,
  people: [
    personOf('amara', { name: 'Amara', openCases: 2, entered }),
    personOf('bruno', { name: 'Bruno', openCases: 2, entered }),
    personOf('farah', { name: 'Farah', availability: 'focus', focusConfirmed: true, entered }),
  ],
});

const press = (name: string) => screen.getByRole('button', { name });
const asked = () => within(screen.getByRole('region', { name: 'To be confirmed' }));
const standby = () => within(screen.getByRole('region', { name: 'On standby' }));
const bruno = (board: ReturnType<typeof boardNow>) => board.people.find(({ id }) => id === 'bruno');

test('a focus day waits for leadership’s yes, which says what it changes and can be taken back', async () => {
  const { user, store } = await renderTriage({ board: ASKING, name: 'Lee' });

  expect(asked().getByText('Bruno')).toBeVisible();
  expect(asked().getByText('A yes → level 6')).toBeVisible();
  await user.click(press('Confirm Bruno’s focus day'));

  expect(region('EMEA')).toHaveAttribute('data-live-level', '6');
  expect(bruno(boardNow(store))).toMatchObject({ focusConfirmed: true, entered: { focusConfirmed: { by: 'Lee' } } });
  expect(screen.queryByRole('region', { name: 'To be confirmed' })).not.toBeInTheDocument();
  await user.click(press('Undo'));
  expect(bruno(boardNow(store))).toMatchObject({ focusConfirmed: false });
});

test('whoever says yes on a device without a name is asked for it', async () => {
  const { user, store } = await renderTriage({ board: ASKING, name: '' });

  await user.click(press('Confirm Bruno’s focus day'));
  const opened = within(await screen.findByRole('dialog', { name: 'Confirm Bruno’s focus day' }));
  await user.type(opened.getByRole('textbox', { name: 'Your name' }), 'Lee{Enter}');

  expect(bruno(boardNow(store))).toMatchObject({ focusConfirmed: true, entered: { focusConfirmed: { by: 'Lee' } } });
});

test('the question for leadership is copied with what a yes would mean', async () => {
  const { user } = await renderTriage({ board: ASKING });

  await user.click(press('Copy the question about Bruno'));

  expect(await navigator.clipboard.readText()).toBe(
    '@cs-leadership: may Bruno have a focus day today, 29 Dec? EMEA is at level 4 by its numbers; without Bruno it is at level 6.',
  );
});

test('from level 3 on who has a focus day stands by, and calling them back says and does what it changes', async () => {
  const { user, store } = await renderTriage({ board: AT_LEVEL_4, name: 'Lee' });

  expect(standby().getByText(/Recalling Farah → level 1/)).toBeVisible();
  await user.click(press('Recall Farah'));

  expect(region('EMEA')).toHaveAttribute('data-live-level', '1');
  expect(boardNow(store).people[2]).toMatchObject({ availability: 'working' });
  await user.click(press('Undo'));
  expect(boardNow(store).people[2]).toMatchObject({ availability: 'focus', focusConfirmed: true });
  expect(standby().getByText(/Recalling Farah/)).toBeVisible();
});

test('out of play a focus day asks nobody', async () => {
  await renderTriage({ board: { ...ASKING, inPlay: null } });

  expect(screen.queryByRole('region', { name: 'Focus days' })).not.toBeInTheDocument();
});
