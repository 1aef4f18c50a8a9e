import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { plantedBoard } from '../support/builders/planted-board.ts';
import { allThatIsThere } from './support/all-that-is-there.ts';
import { expect, test } from './support/app-test.ts';
import { TriagePage } from './support/triage-page.ts';

const AT = 'at=2026-12-29T14:42:00Z';
const { board, planted } = plantedBoard();

const foundIn = (text: string): string[] => planted.filter((words) => text.includes(words));

/** Opens the planted board as the own one. */
async function ownBoard(page: Page): Promise<void> {
  await page.goto('./#/settings');
  const buffer = Buffer.from(JSON.stringify(board));
  await page.locator('input[type="file"]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { name: 'Triage' })).toBeVisible();
  await new TriagePage(page).expectStored();
}

async function statusLink(page: Page): Promise<string> {
  await page.goto(`./#/settings?${AT}`);
  await page.getByRole('button', { name: 'Make a status link' }).click();
  return page.locator('output').innerText();
}

/** A browser that was never here, and everything that goes over its wire. */
async function newReader(browser: Browser, baseURL: string | undefined) {
  const context: BrowserContext = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const asked: string[] = [];
  const answers: Promise<string>[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('response', (response) => answers.push(response.text().catch(() => '')));
  return { context, page, asked, answered: async () => (await Promise.all(answers)).join('\n') };
}

test('the search finds what is planted, on the page and where React alone holds it', async ({
  page,
  browser,
  baseURL,
}) => {
  await ownBoard(page);
  await page.goto(`./#/queue?${AT}`);
  await expect(page.getByRole('article', { name: 'Number one' })).toBeVisible();
  expect(foundIn(await allThatIsThere(page))).toEqual(planted);

  // The board of a link is stored nowhere, and the status page shows nothing of it.
  const payload = deflateRawSync(JSON.stringify(board)).toString('base64url');
  const { context, page: theirs } = await newReader(browser, baseURL);
  await theirs.goto(`./#/status?${AT}&board=${payload}`);
  await expect(theirs.getByText('A board from a link')).toBeVisible();

  expect(foundIn(await theirs.content())).toEqual([]);
  expect(foundIn(await allThatIsThere(theirs))).toEqual(planted);
  await context.close();
});

test('a status link brings nobody’s name to a browser that was never here', async ({ page, browser, baseURL }) => {
  await ownBoard(page);
  const link = await statusLink(page);
  const payload = link.split('board=')[1] ?? '';
  const { context, page: theirs, asked, answered } = await newReader(browser, baseURL);

  await theirs.goto(link);
  await expect(theirs.getByText('A status report from a link')).toBeVisible();
  await expect(theirs.getByRole('heading', { name: /EMEA, level \d of 8/ })).toBeVisible();
  await theirs.getByText('Why this level?').first().click();
  await theirs.getByRole('button', { name: /Ask support for a prospect/ }).click();
  await expect(theirs.getByRole('dialog')).toBeVisible();
  await theirs.waitForLoadState('networkidle');

  const decoded = inflateRawSync(Buffer.from(payload, 'base64url')).toString();
  expect(decoded).toContain('Support of Example');
  expect(foundIn(decoded)).toEqual([]);
  expect(foundIn(link)).toEqual([]);
  expect(foundIn(await allThatIsThere(theirs))).toEqual([]);
  expect(foundIn(asked.join('\n'))).toEqual([]);
  expect(foundIn(await answered())).toEqual([]);
  expect(asked.filter((request) => request.includes('demo-board') || request.includes(payload.slice(0, 40)))).toEqual(
    [],
  );
  await context.close();
});

test('behind a status link stands no board: other screens say so, and lead on', async ({ page, browser, baseURL }) => {
  await ownBoard(page);
  const link = await statusLink(page);
  const { context, page: theirs, asked } = await newReader(browser, baseURL);

  for (const screen of ['triage', 'queue', 'wall', 'settings', 'import']) {
    await theirs.goto('about:blank');
    await theirs.goto(link.replace('#/status', `#/${screen}`));
    await expect(theirs.getByRole('heading', { name: 'This link holds a status report, and no board' })).toBeVisible();
    expect(foundIn(await allThatIsThere(theirs))).toEqual([]);
  }
  expect(asked.filter((request) => request.includes('demo-board'))).toEqual([]);

  await theirs.getByRole('link', { name: 'Read the report' }).click();
  await expect(theirs.getByRole('heading', { name: /EMEA, level \d of 8/ })).toBeVisible();
  await theirs.getByRole('button', { name: 'Back to my board' }).click();
  await expect(theirs.getByText('Demo board')).toBeVisible();
  await context.close();
});

test('on one’s own board the status page, its title and its link name nobody', async ({ page }) => {
  await ownBoard(page);
  const link = await statusLink(page);

  await page.goto(`./#/status?${AT}`);
  await expect(page.getByRole('heading', { name: /EMEA, level \d of 8/ })).toBeVisible();
  await page.getByRole('button', { name: /Ask support for a prospect/ }).click();
  await page.getByRole('radio', { name: 'p0' }).check();

  expect(foundIn(await page.content())).toEqual([]);
  expect(foundIn(await page.title())).toEqual([]);
  expect(foundIn(inflateRawSync(Buffer.from(link.split('board=')[1] ?? '', 'base64url')).toString())).toEqual([]);
});
