import { expect, test as base, type Page } from '@playwright/test';
import { crowdBoard, SHARED } from './support/crowd/crowd-board.ts';
import { expectSync } from './support/crowd/tabs.ts';
import { serveReleases, type Releases } from './support/serve-releases.ts';
import { TriagePage } from './support/triage-page.ts';

const test = base.extend<{ releases: Releases }>({
  releases: async ({}, run) => {
    const releases = await serveReleases();
    await run(releases);
    await releases.stop();
    releases.remove();
  },
});

/** Until the whole release is in the browser, which begins a few seconds after the page was drawn. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // Only a page that began with it is served by it.
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

async function askForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

const releaseOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-release');

test('without a network the app starts, on every screen, with what was entered last', async ({ page, releases }) => {
  await page.goto(`${releases.address}#/triage`);
  const count = page.getByRole('spinbutton', { name: 'Amara, open cases' });
  await count.fill('9');
  await expect(page.locator('html')).toHaveAttribute('data-sync', 'saved');
  await kept(page);

  await releases.stop();
  await page.reload();

  await expect(count).toHaveValue('9');
  for (const screen of ['Queue', 'Settings', 'Wall']) {
    await page.getByRole('link', { name: screen, exact: true }).first().click();
    await expect(page.locator('main[aria-busy="true"]')).toHaveCount(0);
    await expect(page).toHaveTitle(new RegExp(screen));
    await expect(page.locator('main')).toBeVisible();
  }
  await releases.start();
});

test('who leaves a wall that keeps nothing for later while the server is gone is told so, and can go back', async ({
  browser,
  releases,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${releases.address}#/wall`);
  await expect(page.locator('[data-region]')).toHaveCount(2);

  await releases.stop();
  await page.goto(`${releases.address}#/policy`);

  await expect(page.getByRole('alert')).toContainText('The Policy screen could not be drawn');
  await page.goBack();
  await expect(page.locator('[data-region]')).toHaveCount(2);
  await context.close();
});

test('a newer release waits until it is asked for, and the page keeps the parts of its own until then', async ({
  page,
  releases,
}) => {
  await page.goto(`${releases.address}#/triage`);
  await kept(page);

  releases.release('two');
  await askForNewer(page);
  const notice = page.getByRole('status').filter({ hasText: 'A newer Evenkeel is here' });
  await expect(notice).toBeVisible();
  expect(await releaseOf(page)).toBe('one');
  await page.getByRole('link', { name: 'Queue', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Queue' })).toBeAttached();
  await page.getByRole('button', { name: 'Add a case' }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(releases.missing).toEqual([]);
  await notice.getByRole('button', { name: 'Take it now' }).click();

  await expect(page.locator('html')).toHaveAttribute('data-release', 'two');
  await expect(notice).toHaveCount(0);
  expect(releases.missing).toEqual([]);
});

test('a newer release taken in the middle of a save loses no edit and makes none twice', async ({ page, releases }) => {
  const { store } = releases;
  store.put('board.json', JSON.stringify(crowdBoard(Date.now())));
  const address = `${releases.address}board.json`;
  await page.addInitScript(
    (access) => localStorage.setItem('evenkeel.store-access', access),
    JSON.stringify({ [address]: { kind: 'password', user: 'amara', password: 'any' } }),
  );
  await page.goto(`${releases.address}#/triage?store=${encodeURIComponent(address)}`);
  const triage = new TriagePage(page);
  await expect(triage.count(SHARED)).toBeVisible();
  await kept(page);
  await expectSync('saved', triage);

  store.manner.silent = true;
  await triage.oneMore(SHARED).click();
  await expect.poll(() => store.asked).toContain('PUT board.json');
  await triage.oneMore(SHARED).click();
  store.manner.silent = false;
  releases.release('two');
  await askForNewer(page);
  await page.getByRole('button', { name: 'Take it now' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-release', 'two');

  await expectSync('saved', triage);
  await expect(triage.count(SHARED)).toHaveValue('2');
  const { history } = JSON.parse(store.file('board.json') ?? '{}') as { history: { value: number }[] };
  expect(history.map(({ value }) => value)).toEqual([1, 2]);
});

test('the wall takes a newer release by itself, at a quiet minute', async ({ page, releases }) => {
  await page.goto(`${releases.address}#/wall`);
  await kept(page);
  await page.clock.install();
  await page.reload();
  await expect(page.locator('main')).toBeVisible();
  await page.clock.runFor(4000);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  releases.release('two');
  await askForNewer(page);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null))
    .toBe(true);
  await page.mouse.move(10, 10);
  await page.clock.runFor(30_000);
  expect(await releaseOf(page)).toBe('one');
  await page.clock.runFor(60_000);

  await expect(page.locator('html')).toHaveAttribute('data-release', 'two');
  expect(releases.missing).toEqual([]);
});
