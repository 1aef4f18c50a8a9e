import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startShare } from '../support/start-share.ts';
import { crowdBoard, SHARED } from './support/crowd/crowd-board.ts';
import { test } from './support/crowd/crowd-test.ts';
import { expectSync } from './support/crowd/tabs.ts';

/** The limit of a request runs by the browser's own clock, which no test can move on; here by that of the page. */
function runLimitsByTheClock(): void {
  AbortSignal.timeout = (ms) => {
    const limit = new AbortController();
    setTimeout(() => limit.abort(new DOMException('It took too long', 'TimeoutError')), ms);
    return limit.signal;
  };
}

test('a store that never answers: the page says so, goes on, keeps every edit, and sends them all once it answers', async ({
  gather,
}) => {
  const { server, open } = await gather(startShare(), crowdBoard(Date.now()));
  const { context, openTab } = await open({ who: 'writer', name: 'Amara' });
  await context.clock.install();
  await context.addInitScript(runLimitsByTheClock);
  const tab = await openTab();
  const { page } = tab;
  await expectSync('saved', tab);
  let unanswered = 0;
  await context.route(server.board, () => {
    unanswered += 1;
  });

  await tab.oneMore(SHARED).click();
  await expect.poll(() => unanswered).toBe(1);
  // Longer than the page waits for its worker, and then for the store itself.
  await page.clock.fastForward('03:01');
  await expect.poll(() => unanswered).toBe(2);
  await page.clock.fastForward('00:31');
  await expect(page.getByText(/^Offline, 1 change waiting/).first()).toBeVisible();
  await tab.oneMore(SHARED).click();
  await expect(page.getByText(/^Offline, 2 changes waiting/).first()).toBeVisible();
  await expect(tab.count(SHARED)).toHaveValue('2');
  await expect(page.getByRole('button', { name: 'Look now' })).toBeVisible();
  await context.unrouteAll();

  await expectSync('saved', tab);
  const { history } = JSON.parse(readFileSync(join(server.files, 'board.json'), 'utf8')) as {
    history: { value: number }[];
  };
  expect(history.map(({ value }) => value)).toEqual([1, 2]);
});
