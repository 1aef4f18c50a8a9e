import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { boardNow } from '../support/board-now.ts';
import { count, renderTriage } from '../support/render-triage.tsx';

const AT = '2026-12-29T10:00:00Z';
const SINCE = '2026-12-29T09:30:00Z';
const confirmed = { at: '2026-12-29T09:40:00Z', by: 'Dana' };

const told = (id: string, channel: string) => ({
  id,
  kind: 'in-play' as const,
  channel,
  state: 'posted' as const,
  at: SINCE,
  by: 'Lee',
});

const personWith = (name: string, openCases: number) =>
  personOf(name.toLowerCase(), { name, openCases, entered: { openCases: confirmed, availability: confirmed } });

/** EMEA at level 4 by its numbers, before its first check-in; that the levels are in play has been told. */
const TEAM = boardOf({
  inPlay: { since: SINCE, by: 'Lee', reason: 'year-end holidays' },
  people: [personWith('Amara', 9), personWith('Bruno', 8)],
  announcements: [told('begin-team', '#customer-support-internal'), told('begin-all', '#customer-support')],
});

const panel = () => within(screen.getByRole('region', { name: /^To post/ }));
const card = (name: RegExp) => panel().getByRole('article', { name });
const names = () =>
  panel()
    .queryAllByRole('article')
    .map((article) => article.getAttribute('aria-labelledby'));
const titles = () => names().map((id) => document.getElementById(id ?? '')?.textContent);
const press = (name: string) => screen.getByRole('button', { name });

const checkedIn = async () => {
  const rendered = await renderTriage({ board: TEAM, at: AT, name: 'Dana' });
  await rendered.user.keyboard('c');
  return rendered;
};

test('a check-in says whom to tell what, each message leads to the next, and at the end everybody knows', async () => {
  const { user, store } = await checkedIn();

  expect(titles()).toEqual([
    '#customer-support EMEA, level post',
    '#community-relations EMEA, new at level 4',
    '@cs-leadership EMEA, question to leadership',
    '#customer-support-internal EMEA, new at level 4',
  ]);
  expect(card(/^#customer-support EMEA/)).toHaveFocus();
  expect(card(/^#customer-support EMEA/)).toHaveTextContent('EMEA coverage is at level 4 of 8');
  await user.click(press('Mark #customer-support as posted'));
  expect(card(/^#community-relations/)).toHaveFocus();
  await user.click(press('Mark #community-relations as posted'));
  await user.click(press('Yes, they take cases'));
  await user.click(press('Mark #customer-support-internal as posted'));

  expect(panel().getByText('Everybody has been told')).toBeVisible();
  expect(panel().getByRole('heading', { name: 'To post' })).toHaveFocus();
  expect(boardNow(store).announcements.slice(2)).toEqual(
    Array.from({ length: 4 }, () => expect.objectContaining({ state: 'posted', by: 'Dana', region: 'emea' })),
  );
});

test('a message is skipped only with a reason, and that can be taken back', async () => {
  const { user, store } = await checkedIn();
  const alert = within(card(/^#community-relations/));

  await user.click(press('Skip… #community-relations'));
  await user.click(alert.getByRole('button', { name: 'Skip it' }));
  expect(alert.getByRole('alert')).toHaveTextContent('Say why');
  await user.type(alert.getByRole('textbox', { name: 'Why is #community-relations not told?' }), 'They know{Enter}');

  expect(titles()).not.toContain('#community-relations EMEA, new at level 4');
  expect(boardNow(store).announcements.at(-1)).toMatchObject({ state: 'skipped', reason: 'They know', by: 'Dana' });
  expect(card(/^@cs-leadership/)).toHaveFocus();
  await user.click(press('Undo'));
  expect(titles()).toContain('#community-relations EMEA, new at level 4');
});

test('Escape leaves a reason or an edit, and the draft has the focus again', async () => {
  const { user, store } = await checkedIn();

  await user.click(press('Skip… #community-relations'));
  await user.keyboard('Because{Escape}');
  expect(card(/^#community-relations/)).toHaveFocus();
  await user.click(press('Edit the words for #community-relations'));
  await user.keyboard('Other words{Escape}');

  expect(card(/^#community-relations/)).toHaveFocus();
  expect(card(/^#community-relations/)).not.toHaveTextContent('Other words');
  expect(boardNow(store).announcements).toHaveLength(2);
});

test('words are changed, say who changed them, and give way to the suggested ones again', async () => {
  const { user } = await checkedIn();
  const post = () => within(card(/^#customer-support EMEA/));

  await user.click(press('Edit the words for #customer-support'));
  const words = post().getByRole('textbox', { name: 'Words for #customer-support' });
  await user.clear(words);
  await user.click(post().getByRole('button', { name: 'Save' }));
  expect(post().getByRole('alert')).toHaveTextContent('A post needs words.');
  await user.type(words, '**Thin today**, see https://example.com');
  await user.click(post().getByRole('button', { name: 'Save' }));

  expect(card(/^#customer-support EMEA/)).toHaveTextContent('Thin today, see');
  expect(post().getByText('Words changed 10:00 UTC by Dana')).toBeVisible();
  await user.click(press('Edit the words for #customer-support'));
  await user.click(post().getByRole('button', { name: 'Back to the suggested words' }));
  expect(card(/^#customer-support EMEA/)).toHaveTextContent('EMEA coverage is at level 4 of 8');
});

test('words that were changed are what is posted', async () => {
  const { user, store } = await checkedIn();

  await user.click(press('Edit the words for #community-relations'));
  const words = panel().getByRole('textbox', { name: 'Words for #community-relations' });
  await user.clear(words);
  await user.type(words, 'Slower today');
  await user.click(panel().getByRole('button', { name: 'Save' }));
  await user.click(press('Mark #community-relations as posted'));

  expect(boardNow(store).announcements.at(-1)).toMatchObject({ state: 'posted', text: 'Slower today' });
});

test('a draft is copied as plain text, or in Slack’s markup', async () => {
  const { user } = await checkedIn();

  await user.click(press('Copy #customer-support'));
  const plain = await navigator.clipboard.readText();
  await user.click(press('Copy #customer-support as…'));
  await user.click(await screen.findByRole('menuitem', { name: 'Slack’s markup' }));
  const slack = await navigator.clipboard.readText();

  expect(plain).toMatch(/^EMEA coverage is at level 4 of 8: /);
  expect(slack).toMatch(/^\*EMEA coverage is at level 4 of 8\*: /);
  expect(await screen.findByRole('button', { name: 'Copied for Slack' })).toBeVisible();
});

test('leadership’s no is noted with its reason, and the question is gone', async () => {
  const { user, store } = await checkedIn();
  const question = within(card(/^@cs-leadership/));

  await user.click(question.getByRole('button', { name: 'No…' }));
  await user.type(question.getByRole('textbox', { name: 'Why not?' }), 'At the offsite{Enter}');

  expect(panel().queryByRole('button', { name: 'Yes, they take cases' })).not.toBeInTheDocument();
  expect(boardNow(store).announcements.at(-1)).toMatchObject({ state: 'skipped', reason: 'At the offsite' });
});

test('what was told still stands at the next check-in, is not told twice, and is ended when the level falls', async () => {
  const { user } = await checkedIn();
  await user.click(press('Mark #community-relations as posted'));

  await user.click(press('Check in now for EMEA'));
  expect(titles()).not.toContain('#community-relations EMEA, new at level 4');
  const standing = within(panel().getByRole('region', { name: 'Still in force' }));
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
  const words = panel().getByRole('textbox', { name: 'New words for #community-relations' });
  await user.clear(words);
  await user.type(words, 'Within 20 hours');
  await user.click(panel().getByRole('button', { name: 'Mark as posted' }));

  const [before, correction] = boardNow(store).announcements.slice(-2);
  expect(correction).toMatchObject({ corrects: before?.id, state: 'posted', text: 'Within 20 hours', by: 'Dana' });
  const entry = panel()
    .getAllByRole('listitem')
    .find((item) => item.textContent?.includes('Within 20 hours'));
  expect(entry).toHaveTextContent(/Posts in #help get their answer/);
});

test('what was never posted after all waits to be posted again', async () => {
  const { user } = await checkedIn();
  await user.click(press('Mark #community-relations as posted'));

  await user.click(screen.getByText('Told (3)'));
  await user.click(await screen.findByRole('button', { name: /^Correct… #community-relations/ }));
  await user.click(panel().getByRole('radio', { name: 'It was never posted' }));
  await user.type(panel().getByRole('textbox', { name: 'How do you know?' }), 'Wrong channel{Enter}');

  expect(titles()).toContain('#community-relations EMEA, new at level 4');
  expect(panel().getByText(/Wrong channel/)).toBeVisible();
});

test('markup from outside stays text, and only safe addresses become links', async () => {
  const { user } = await checkedIn();

  await user.click(press('Edit the words for #customer-support'));
  const words = panel().getByRole('textbox', { name: 'Words for #customer-support' });
  await user.clear(words);
  await user.click(words);
  await user.paste('<b>loud</b> [desk](https://desk.example.com/1) [bad](javascript:alert(1))');
  await user.click(panel().getByRole('button', { name: 'Save' }));

  const post = within(card(/^#customer-support EMEA/));
  expect(post.getByText(/<b>loud<\/b>/)).toBeVisible();
  expect(post.getAllByRole('link')).toHaveLength(1);
  expect(post.getByRole('link', { name: /desk/ })).toHaveAttribute('href', 'https://desk.example.com/1');
});
