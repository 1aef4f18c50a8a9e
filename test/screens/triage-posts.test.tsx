import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { policyWith } from '../support/builders/policy-with.ts';
import { boardNow } from '../support/board-now.ts';
import { renderTriage } from '../support/render-triage.tsx';
import { NOBODY, TEAM, atTen, card, checkedIn, press, titles, toPost } from '../support/render-posts.tsx';

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

  expect(toPost().getByText('Everybody has been told')).toBeVisible();
  expect(toPost().getByRole('heading', { name: 'To post' })).toHaveFocus();
  const settled = boardNow(store).announcements.slice(2);
  expect(settled.map(({ state, by, region }) => `${state} by ${by} for ${region}`)).toEqual(
    Array.from({ length: 4 }, () => 'posted by Dana for emea'),
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
  const words = toPost().getByRole('textbox', { name: 'Words for #community-relations' });
  await user.clear(words);
  await user.type(words, 'Slower today');
  await user.click(toPost().getByRole('button', { name: 'Save' }));
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

  expect(toPost().queryByRole('button', { name: 'Yes, they take cases' })).not.toBeInTheDocument();
  expect(boardNow(store).announcements.at(-1)).toMatchObject({ state: 'skipped', reason: 'At the offsite' });
});

test('markup from outside stays text, and only safe addresses become links', async () => {
  const { user } = await checkedIn();

  await user.click(press('Edit the words for #customer-support'));
  const words = toPost().getByRole('textbox', { name: 'Words for #customer-support' });
  await user.clear(words);
  await user.click(words);
  await user.paste('<b>loud</b> [desk](https://desk.example.com/1) [bad](javascript:alert(1))');
  await user.click(toPost().getByRole('button', { name: 'Save' }));

  const post = within(card(/^#customer-support EMEA/));
  expect(post.getByText(/<b>loud<\/b>/)).toBeVisible();
  expect(post.getAllByRole('link')).toHaveLength(1);
  expect(post.getByRole('link', { name: /desk/ })).toHaveAttribute('href', 'https://desk.example.com/1');
});

test('the call for help lists the cases at the top with their links, and what they are called stays text', async () => {
  const board = boardOf({
    ...TEAM,
    people: [],
    regions: NOBODY,
    cases: [
      {
        id: '4711',
        title: '**All down** [press](https://evil.example.com) @here',
        priority: 'p0',
        segment: 'enterprise',
        status: 'open',
        openedAt: '2026-12-29T08:00:00Z',
        region: 'emea',
        url: 'https://desk.example.com/4711',
      },
    ],
  });

  await checkedIn(board);

  const call = within(card(/^#prod-eng-announce/));
  const links = call.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://desk.example.com/4711']);
  expect(call.getByText(/\*\*All down\*\* \[press\]\(https:\/\/evil\.example\.com\)/)).toBeVisible();
  expect(call.getByText(/^Tell also: /)).toBeVisible();
});

test('a look at another moment shows what was to post, and lets nobody mark it', async () => {
  await atTen(TEAM, '/triage?at=2026-12-29T09:50:00Z');

  expect(screen.getByText(/^EMEA check-in due 10:00 UTC, 10 min left$/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Confirm EMEA at level/ })).not.toBeInTheDocument();
  expect(toPost().queryByRole('button', { name: /as posted$/ })).not.toBeInTheDocument();
});

/** Six regions, each with a check-in of which nobody has been told. */
async function manyToPost() {
  const policy = policyWith({ regions: 6, levels: 8 });
  const checkIns = policy.regions.map(({ id }) => ({
    id,
    region: id,
    level: 4,
    at: '2026-12-29T09:40:00Z',
    by: 'Dana',
  }));
  const inPlay = { since: '2026-12-29T09:30:00Z', by: 'Lee', reason: 'year-end holidays' };
  const regions = Object.fromEntries(policy.regions.map(({ id }) => [id, { ...NOBODY['emea'], working: 1 }]));
  const board = boardOf({ inPlay, checkIns, regions });
  return { policy, ...(await renderTriage({ board, policy, at: '2026-12-29T10:00:00Z', name: 'Dana' })) };
}

test('of many messages the first are there at once, the next follow, and all when asked for', async () => {
  const { user } = await manyToPost();
  expect(titles()).toHaveLength(6);
  const [first, second] = titles();

  const [mark] = toPost().getAllByRole('button', { name: /^Mark .* as posted$/ });
  await user.click(mark ?? document.body);
  await waitFor(() => expect(titles()).not.toContain(first));
  expect(titles()[0]).toBe(second);
  expect(titles()).toHaveLength(6);

  const all = toPost().getByRole('button', { name: /^Show all \d+$/ });
  const many = Number(/\d+/.exec(all.textContent)?.[0]);
  await user.click(all);
  expect(titles()).toHaveLength(many);
  expect(many).toBeGreaterThan(8);
});

test('among many messages a check-in leads to its own, wherever they stand', async () => {
  const { user, policy } = await manyToPost();
  const last = policy.regions.at(-1)?.name ?? '';
  const checkIns = within(screen.getByRole('region', { name: 'Check-ins' }));

  await user.click(checkIns.getByRole('button', { name: new RegExp(last) }));

  expect(document.activeElement).toHaveAccessibleName(new RegExp(last));
  expect(document.activeElement).toHaveRole('article');
});
