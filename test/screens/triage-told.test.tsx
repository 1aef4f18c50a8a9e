import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { checkedIn, press, titles, toPost } from '../support/render-posts.tsx';
import { count } from '../support/render-triage.tsx';

test('what was told still stands at the next check-in, is not told twice, and is ended when the level falls', async () => {
  const { user } = await checkedIn();
  await user.click(press('Mark #community-relations as posted'));

  await user.click(press('Check in now for EMEA'));
  expect(titles()).not.toContain('#community-relations EMEA, new at level 4');
  const standing = within(toPost().getByRole('region', { name: 'Still in force' }));
  expect(standing.getByRole('listitem')).toHaveTextContent(
    '#community-relations EMEA: #help posts within 24 hours since 10:00 UTC by Dana',
  );
  await user.type(screen.getByRole('textbox', { name: 'Add people to EMEA' }), 'Chidi, Dina{Enter}');
  await user.click(count('Amara'));
  await user.keyboard('3c');

  expect(titles()).toContain('#community-relations EMEA, over');
});

test('what was told is corrected by a further entry, never erased', async () => {
  const { user, store } = await checkedIn();
  await user.click(press('Mark #community-relations as posted'));

  await user.click(screen.getByText('Told (3)'));
  await user.click(await screen.findByRole('button', { name: /^Correct… #community-relations/ }));
  const words = toPost().getByRole('textbox', { name: 'New words for #community-relations' });
  await user.clear(words);
  await user.type(words, 'Within 20 hours');
  await user.click(toPost().getByRole('button', { name: 'Mark as posted' }));

  const [before, correction] = boardNow(store).announcements.slice(-2);
  expect(correction).toMatchObject({ corrects: before?.id, state: 'posted', text: 'Within 20 hours', by: 'Dana' });
  const entry = toPost()
    .getAllByRole('listitem')
    .find((item) => item.textContent?.includes('Within 20 hours'));
  expect(entry).toHaveTextContent(/Posts in #help get their answer/);
});

test('what leadership was asked is told as the question that it was', async () => {
  const { user } = await checkedIn();
  await user.click(press('Yes, they take cases'));

  await user.click(screen.getByText('Told (3)'));

  const told = await screen.findByRole('button', { name: /^Correct… @cs-leadership/ });
  expect(told.closest('li')).toHaveTextContent(/^@cs-leadership EMEA, question to leadership/);
});

test('what was never posted after all waits to be posted again', async () => {
  const { user } = await checkedIn();
  await user.click(press('Mark #community-relations as posted'));

  await user.click(screen.getByText('Told (3)'));
  await user.click(await screen.findByRole('button', { name: /^Correct… #community-relations/ }));
  await user.click(toPost().getByRole('radio', { name: 'It was never posted' }));
  await user.type(toPost().getByRole('textbox', { name: 'How do you know?' }), 'Wrong channel{Enter}');

  expect(titles()).toContain('#community-relations EMEA, new at level 4');
  expect(toPost().getByText(/Wrong channel/)).toBeVisible();
});

test('a level set by hand ends by itself, and whoever was told of it is told what holds now', async () => {
  const { user, passTo } = await checkedIn();
  const postAll = async () => {
    for (const title of titles()) {
      const mark = title?.startsWith('@') ? 'Yes, they take cases' : `Mark ${title?.split(' ')[0]} as posted`;
      await user.click(press(mark));
    }
  };
  await postAll();
  await user.click(press('EMEA: entry and level'));
  await user.click(await screen.findByRole('menuitem', { name: 'Set the level by hand…' }));
  await screen.findByRole('dialog', { name: 'Set EMEA’s level by hand' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), '5 – Customers wait');
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'two SEs travel home');
  await user.click(press('Set level 5'));
  expect(titles()).toEqual(['#customer-support EMEA, level post', '#ce EMEA, new at level 5']);
  await postAll();

  passTo('2026-12-29T15:59:00Z');
  expect(titles()).toEqual([]);
  passTo('2026-12-29T16:00:00Z');

  expect(titles()).toEqual(['#customer-support EMEA, level post', '#ce EMEA, over']);
  expect(toPost().getByText(/^EMEA coverage is at level 4 of 8/)).toBeVisible();
});
