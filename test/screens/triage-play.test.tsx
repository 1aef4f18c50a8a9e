import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { region, renderTriage } from '../support/render-triage.tsx';

const entered = { availability: { at: '2026-12-29T09:30:00Z', by: 'Amara' } };
const people = [
  personOf('amara', { name: 'Amara', openCases: 8, entered }),
  personOf('bruno', { name: 'Bruno', openCases: 6, entered }),
];
const QUIET = boardOf({ people });
const IN_PLAY = { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'year-end holidays', suspended: 'OKR work' };

const POSTED = { state: 'posted', at: '2026-12-29T10:03:00Z', by: 'Amara' } as const;
const TOLD = boardOf({
  inPlay: IN_PLAY,
  people,
  checkIns: [{ id: 'c1', region: 'emea', at: '2026-12-29T10:02:00Z', by: 'Amara', level: 4 }],
  announcements: [
    { ...POSTED, id: 'a1', kind: 'in-play', channel: '#customer-support', at: '2026-12-23T09:05:00Z' },
    {
      ...POSTED,
      id: 'a2',
      kind: 'alert',
      region: 'emea',
      level: 4,
      contingency: 'tell-community',
      channel: '#community-relations',
    },
  ],
});

const dialog = (name: string) => screen.findByRole('dialog', { name });
const press = (name: string) => screen.getByRole('button', { name });
const why = () => screen.getByRole('textbox', { name: 'Why' });
const since = () => screen.getByLabelText('Since (UTC)');

test('out of play each level is shown, as one that holds for nobody; nothing is in force', async () => {
  await renderTriage({ board: QUIET });

  expect(within(region('EMEA')).getByText('Level 4')).toBeVisible();
  expect(within(region('EMEA')).getByText('not in play')).toBeVisible();
  expect(within(region('Levels not in play')).getByText(/so nothing is in force/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'In force now' })).not.toBeInTheDocument();
});

test('leadership puts the levels in play, sees whom that drafts a post to, and takes it back', async () => {
  const { user, store } = await renderTriage({ board: QUIET, name: 'Lee' });

  await user.click(press('Put the levels in play…'));
  const opened = within(await dialog('Put the levels in play'));
  await waitFor(() => expect(why()).toHaveFocus());
  await user.type(why(), 'year-end holidays');
  await user.type(opened.getByRole('textbox', { name: /Other work that is put aside/ }), 'OKR work');
  const drafts = within(opened.getByRole('region', { name: 'What this drafts' }));
  const channels = drafts.getAllByText(/^#/, { selector: 'b' }).map(({ textContent }) => textContent);
  await user.click(press('Put them in play'));

  expect(new Set(channels)).toEqual(new Set(['#customer-support-internal', '#customer-support']));
  expect(boardNow(store).inPlay).toEqual({
    since: '2026-12-29T14:42:00.000Z',
    by: 'Lee',
    reason: 'year-end holidays',
    suspended: 'OKR work',
  });
  const panel = within(region('Levels in play'));
  expect(panel.getByText(/14:42 UTC/)).toBeVisible();
  expect(panel.getByText('Lee')).toBeVisible();
  expect(panel.getByText('year-end holidays')).toBeVisible();
  expect(panel.getByText('OKR work')).toBeVisible();
  expect(screen.getByRole('region', { name: 'EMEA, level 4 in force' })).toBeVisible();

  await user.click(press('Undo'));
  expect(boardNow(store).inPlay).toBeNull();
});

test('without a reason, or from a moment that is still to come, they are not put in play', async () => {
  const { user, store } = await renderTriage({ board: QUIET, name: 'Lee' });
  await user.click(press('Put the levels in play…'));
  await dialog('Put the levels in play');

  await user.click(press('Put them in play'));
  expect(why()).toHaveFocus();
  expect(why()).toHaveAccessibleDescription(/please say it/);
  await user.type(why(), 'outbreak');
  await user.clear(since());
  await user.type(since(), '2026-12-29T14:43');
  await user.click(press('Put them in play'));
  expect(since()).toHaveFocus();
  expect(since()).toHaveAccessibleDescription(/still to come: it is 14:42 UTC/);
  expect(boardNow(store).inPlay).toBeNull();

  await user.clear(since());
  await user.click(press('Put them in play'));
  expect(since()).toHaveAccessibleDescription(/not a day and time/);
  await user.type(since(), '2026-12-28T09:00');
  await user.click(press('Put them in play'));
  expect(boardNow(store).inPlay).toMatchObject({ since: '2026-12-28T09:00:00Z' });
});

test('a device that knows no name asks for one, and keeps it', async () => {
  const { user, store } = await renderTriage({ board: QUIET, name: '' });
  await user.click(press('Put the levels in play…'));
  await dialog('Put the levels in play');

  await user.type(why(), 'outbreak');
  await user.click(press('Put them in play'));
  const name = screen.getByRole('textbox', { name: 'Your name' });
  expect(name).toHaveFocus();
  expect(name).toHaveAccessibleDescription(/needs a name/);
  await user.type(name, 'Lee');
  await user.click(press('Put them in play'));

  expect(boardNow(store).inPlay).toMatchObject({ by: 'Lee' });
  expect(store.preferences.getState().name).toBe('Lee');
  await user.click(press('Change…'));
  await dialog('Change what was said');
  expect(screen.queryByRole('textbox', { name: 'Your name' })).not.toBeInTheDocument();
});

test('what was said can be changed; who began it, and when, stays', async () => {
  const { user, store } = await renderTriage({ board: TOLD, name: 'Dana' });

  await user.click(press('Change…'));
  await dialog('Change what was said');
  await user.clear(why());
  await user.type(why(), 'holidays and a storm');
  await user.click(press('Change it'));

  expect(boardNow(store).inPlay).toEqual({ ...IN_PLAY, reason: 'holidays and a storm' });
});

test('words typed into a dialog are not thrown away without asking', async () => {
  const { user, store } = await renderTriage({ board: QUIET, name: 'Lee' });
  await user.click(press('Put the levels in play…'));
  await dialog('Put the levels in play');

  await user.type(why(), 'outbreak');
  await user.keyboard('{Escape}');
  await user.click(press('Keep editing'));
  expect(why()).toHaveValue('outbreak');
  await user.keyboard('{Escape}');
  await user.click(press('Throw away'));

  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(boardNow(store).inPlay).toBeNull();
});

test('ending the levels says first which channels have to be told that it is over', async () => {
  const { user, store } = await renderTriage({ board: TOLD, name: 'Lee' });

  await user.click(press('End…'));
  const opened = within(await dialog('End the levels'));
  const drafts = within(opened.getByRole('region', { name: 'What this drafts' }));
  const channels = drafts.getAllByText(/^#/, { selector: 'b' }).map(({ textContent }) => textContent);
  await user.click(press('End them'));

  expect(new Set(channels)).toEqual(new Set(['#customer-support', '#community-relations']));
  expect(boardNow(store).inPlay).toBeNull();
  expect(region('Levels not in play')).toBeVisible();
  expect(within(region('EMEA')).getByText('Level 4')).toBeVisible();
  expect(screen.queryByRole('region', { name: 'In force now' })).not.toBeInTheDocument();
});

test('where nobody was told anything, ending leaves nothing to post', async () => {
  const { user } = await renderTriage({ board: boardOf({ inPlay: IN_PLAY, people }), name: 'Lee' });

  await user.click(press('End…'));

  expect(within(await dialog('End the levels')).getByText(/No channel was told anything/)).toBeVisible();
});

test('a look at another moment decides nothing', async () => {
  await renderTriage({ board: TOLD, path: '/triage?at=2026-12-29T12:00:00Z' });

  expect(within(region('Levels in play')).getByText('year-end holidays')).toBeVisible();
  expect(within(region('Levels in play')).queryByRole('button')).not.toBeInTheDocument();
});
