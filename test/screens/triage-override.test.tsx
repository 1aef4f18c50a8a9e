import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { region, renderTriage } from '../support/render-triage.tsx';

const entered = { availability: { at: '2026-12-29T09:30:00Z', by: 'Amara' } };
const people = [
  personOf('amara', { name: 'Amara', openCases: 8, entered }),
  personOf('bruno', { name: 'Bruno', openCases: 6, entered }),
];
const IN_PLAY = { since: '2026-12-29T09:00:00Z', by: 'Lee', reason: 'year-end holidays' };
const BY_NUMBERS = boardOf({ inPlay: IN_PLAY, people });
const BY_HAND = {
  level: 6,
  reason: 'two SEs travel home',
  by: 'Lee',
  at: '2026-12-29T14:00:00Z',
  until: '2026-12-29T16:00:00Z',
};
const SET = boardOf({ inPlay: IN_PLAY, people, regions: { emea: { override: BY_HAND }, americas: {} } });

type User = Awaited<ReturnType<typeof renderTriage>>['user'];

const emea = () => within(region('EMEA'));
const line = () => screen.queryByRole('group', { name: 'EMEA, level set by hand' });
const inLine = (name: string) =>
  within(screen.getByRole('group', { name: 'EMEA, level set by hand' })).getByRole('button', { name });
const until = () => screen.getByLabelText('Until (UTC)');
const reason = () => screen.getByRole('textbox', { name: 'Reason' });
const press = (name: string) => screen.getByRole('button', { name });

async function openFromMenu(user: User, name = 'EMEA') {
  await user.click(press(`${name}: entry and level`));
  await user.click(await screen.findByRole('menuitem', { name: 'Set the level by hand…' }));
  return screen.findByRole('dialog', { name: `Set ${name}’s level by hand` });
}

test('leadership sets a level with a reason until the coverage closes; the computed one stays beside it', async () => {
  const { user, store, passTo } = await renderTriage({ board: BY_NUMBERS, name: 'Lee' });

  await openFromMenu(user);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), '6 – Prospects wait');
  await user.type(reason(), 'two SEs travel home');
  expect(until()).toHaveValue('2026-12-29T16:00');
  await user.click(press('Set level 6'));

  expect(boardNow(store).regions['emea']?.override).toMatchObject({ level: 6, by: 'Lee' });
  expect(line()).toHaveTextContent(/Level 6 set by hand by Lee until 16:00 UTC.*: two SEs travel home/);
  expect(emea().getByText('Level 6')).toBeVisible();
  expect(emea().getByText('Level 4')).toBeVisible();
  expect(screen.getByRole('region', { name: 'EMEA, level 6 in force' })).toBeVisible();

  passTo('2026-12-29T15:59:00Z');
  expect(line()).toBeVisible();
  passTo('2026-12-29T16:00:00Z');
  expect(line()).not.toBeInTheDocument();
  expect(emea().queryByText('Level 6')).not.toBeInTheDocument();
  expect(emea().getByText('Level 4')).toBeVisible();
});

test('while a coverage is closed the end is when it closes next', async () => {
  const { user } = await renderTriage({ board: BY_NUMBERS, at: '2026-12-29T19:00:00Z' });

  await openFromMenu(user);

  expect(until()).toHaveValue('2026-12-30T16:00');
});

test('without a reason, or with an end that is over, no level is set', async () => {
  const { user, store } = await renderTriage({ board: BY_NUMBERS, name: 'Lee' });
  await openFromMenu(user);

  await user.click(press('Set level 4'));
  expect(reason()).toHaveFocus();
  expect(reason()).toHaveAccessibleDescription(/needs a reason/);
  await user.type(reason(), 'storm');
  await user.clear(until());
  await user.type(until(), '2026-12-29T14:42');
  await user.click(press('Set level 4'));
  expect(until()).toHaveFocus();
  expect(until()).toHaveAccessibleDescription(/over already: it is 14:42 UTC/);
  expect(boardNow(store).regions['emea']?.override).toBeNull();

  await user.clear(until());
  await user.type(until(), '2026-12-29T14:43');
  await user.click(press('Set level 4'));
  expect(boardNow(store).regions['emea']?.override).toMatchObject({ level: 4, until: '2026-12-29T14:43:00Z' });
});

test('a level set by hand is ended before its time, and that is taken back', async () => {
  const { user, store } = await renderTriage({ board: SET, name: 'Lee' });

  await user.click(inLine('End it now'));
  expect(line()).not.toBeInTheDocument();
  await user.click(press('Undo'));

  expect(line()).toBeVisible();
  expect(boardNow(store).regions['emea']?.override).toEqual(BY_HAND);
});

test('changing it starts from what was set', async () => {
  const { user, store } = await renderTriage({ board: SET, name: 'Dana' });

  await user.click(inLine('Change…'));
  await screen.findByRole('dialog', { name: 'Set EMEA’s level by hand' });
  expect(reason()).toHaveValue('two SEs travel home');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), '5 – Customers wait');
  await user.click(press('Set level 5'));

  expect(boardNow(store).regions['emea']?.override).toEqual({
    ...BY_HAND,
    level: 5,
    by: 'Dana',
    at: '2026-12-29T14:42:00.000Z',
  });
});

test('out of play no level can be set by hand, and one that was set says that it has no effect', async () => {
  const { user } = await renderTriage({ board: { ...SET, inPlay: null } });

  await user.click(press('EMEA: entry and level'));
  await screen.findByRole('menuitemcheckbox', { name: 'People by name' });

  expect(screen.queryByRole('menuitem', { name: 'Set the level by hand…' })).not.toBeInTheDocument();
  expect(line()).toHaveTextContent(/no effect while the levels are not in play/);
  expect(emea().getByText('Level 4')).toBeVisible();
  expect(screen.getByText(/Once they are in play, leadership can also set a level by hand/)).toBeVisible();
});
