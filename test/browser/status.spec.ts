import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { boardSchema } from '../../src/core/board/board.ts';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { pagesOf } from './support/pages-of.ts';

const DEMO = v.parse(
  boardSchema,
  JSON.parse(readFileSync(new URL('../../public/demo-board.json', import.meta.url), 'utf8')),
);
const SECRETS = [
  ...DEMO.people.map(({ name }) => name),
  ...DEMO.cases.flatMap(({ title, customer }) => [title, customer]),
].filter((secret) => secret.length > 2);

test('the state of support prints on one page, with the reasons', async ({ page }) => {
  await page.goto('./#/status');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Demo board')).toBeHidden();
  await expect(page.getByText('What support does about it').first()).toBeVisible();
});

test('a status link says what holds, of whom, and names nobody', async ({ page, browser, baseURL }) => {
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Make a status link' }).click();
  const link = await page.locator('output').innerText();

  const reader = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await reader.newPage();
  const asked: string[] = [];
  theirs.on('request', (request) => asked.push(request.url()));
  await theirs.goto(link);

  await expect(theirs.getByRole('heading', { name: 'EMEA, level 4 of 8' })).toBeVisible();
  await expect(theirs.getByText('A status report from a link')).toBeVisible();
  await expect(theirs).toHaveTitle('Level 4 · Status · Customer Support');
  const content = await theirs.content();
  expect(SECRETS.filter((secret) => content.includes(secret))).toEqual([]);
  expect(asked.filter((url) => url.includes('board=') || !url.startsWith(baseURL ?? '-'))).toEqual([]);
  await reader.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing wrong with old numbers and open reasons in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./#/status?at=2026-12-30T11:00:00Z');
    await page.getByText('Why this level?').first().click();
    await expect(page.getByText('These numbers are old: entered 20 h 30 min ago.').first()).toBeVisible();

    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
