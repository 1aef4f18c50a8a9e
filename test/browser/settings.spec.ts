import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { TriagePage } from './support/triage-page.ts';

const groundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

async function exported(page: Page): Promise<string> {
  await page.goto('./#/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the board as a file' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

test('a theme is chosen at once, and stays chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./#/settings');
  const light = await groundOf(page);

  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await groundOf(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();

  expect(dark).not.toBe(light);
  await expect.poll(() => groundOf(page)).toBe(dark);
  await page.getByRole('button', { name: 'Theme: dark' }).click();
  await expect.poll(() => groundOf(page)).toBe(light);
});

test('a board saved as a file is the same board when it is opened again', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.expectStored();
  const saved = await exported(page);

  await page.getByRole('textbox', { name: 'Team', exact: true }).fill('Another');
  await page.getByRole('button', { name: 'Start with an empty board' }).click();
  await expect(page.getByText('Nobody is listed yet.', { exact: false }).first()).toBeVisible();
  await page.goto('./#/settings');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'board.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
  await expect(triage.count('Amara')).toHaveValue('9');

  expect(JSON.parse(await exported(page))).toEqual(JSON.parse(saved));
});

test('who gets a link looks at the board, keeps their own, and makes it theirs when they like', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Make a link to the whole board' }).click();
  const link = await page.locator('output').innerText();

  const reader = await browser.newContext({ baseURL: baseURL ?? '' });
  const theirs = await new TriagePage(await reader.newPage()).open();
  await theirs.oneMore('Amara').click();
  await theirs.expectStored();
  await theirs.page.goto(link.replace(/#\/\w*/, '#/triage'));
  await expect(theirs.count('Amara')).toHaveValue('8');
  await expect(theirs.count('Amara')).toBeDisabled();
  await expect(theirs.oneMore('Amara')).toBeDisabled();
  await expect(theirs.page.getByRole('radio', { name: 'Out' }).first()).toBeDisabled();
  await expect(theirs.page.getByRole('textbox')).toHaveCount(0);
  await theirs.page.keyboard.press('Control+z');
  await expect(theirs.page.getByText(/This board came by a link/)).toBeVisible();
  await theirs.page.getByRole('button', { name: 'Back to my board' }).click();
  await expect(theirs.count('Amara')).toHaveValue('9');
  await theirs.page.keyboard.press('Control+z');
  await expect(theirs.count('Amara')).toHaveValue('8');

  await theirs.page.goto(link.replace(/#\/\w*/, '#/triage'));
  await theirs.page.getByRole('button', { name: 'Make it mine' }).click();
  await theirs.oneMore('Bruno').click();

  await expect(theirs.count('Bruno')).toHaveValue('7');
  await expect(theirs.notice('A board from a link')).toBeHidden();
  await reader.close();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing wrong with a made link and a refused start in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./#/settings');
    await page.getByRole('button', { name: 'Make a status link' }).click();
    await expect(page.getByRole('button', { name: 'Copy the link' })).toBeVisible();
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(page.getByText(/There is no board in this text/)).toBeVisible();

    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
