import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { runDemoFrom } from './support/run-demo-from.ts';
import { tabTo } from './support/tab-to.ts';
import { TriagePage } from './support/triage-page.ts';

// Ten minutes before the check-in of the Americas; that of EMEA was made this morning.
const DUE = '2026-12-29T17:20:00Z';

const open = async (page: Page): Promise<TriagePage> => {
  await runDemoFrom(page, DUE);
  return new TriagePage(page).open();
};
const checkIns = (page: Page) => page.getByRole('region', { name: 'Check-ins' });
const posts = (page: Page) => page.getByRole('region', { name: /^To post/ });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const pressed = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, button(page, name));
  await page.keyboard.press('Enter');
};
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test('a check-in and its posts by keyboard alone, kept over a reload', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const triage = await open(page);
  await expect(checkIns(page).getByText(/^Americas check-in due 17:30 UTC, \d+ min left$/)).toBeVisible();

  await page.keyboard.press('c');
  await expect(page.getByText('Americas confirmed at level 2', { exact: true })).toBeVisible();
  await expect(page.locator(':focus')).toHaveAccessibleName('#customer-support Americas, level post');
  await expect(page.locator(':focus')).toBeInViewport();

  await pressed(page, 'Copy #customer-support');
  await expect.poll(() => clipboard(page)).toMatch(/^Americas coverage is at level 2 of 8: /);
  await tabTo(page, button(page, 'Copy #customer-support as…'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Plain text' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toMatch(/^\*Americas coverage is at level 2 of 8\*: /);

  await pressed(page, 'Mark #customer-support as posted');
  await expect(page.locator(':focus')).toHaveAccessibleName('@cs-leadership EMEA, question to leadership');
  await pressed(page, 'No…');
  await page.keyboard.type('They are at the offsite');
  await page.keyboard.press('Enter');
  await expect(posts(page).getByText('Everybody has been told')).toBeVisible();
  await triage.expectStored();

  await page.reload();
  await expect(posts(page).getByText('Everybody has been told')).toBeVisible();
  await expect(checkIns(page).getByText(/^Americas announced level 2 at 17:2\d UTC/)).toBeVisible();
});

test('a check-in is taken back before anything was posted, and not after', async ({ page }) => {
  await open(page);

  await page.keyboard.press('c');
  await expect(page.getByText('Americas confirmed at level 2', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone: Americas confirmed at level 2')).toBeVisible();
  await expect(checkIns(page).getByText(/^Americas check-in due 17:30/)).toBeVisible();

  await page.keyboard.press('c');
  await pressed(page, 'Mark #customer-support as posted');
  await page.keyboard.press('Control+z');

  await expect(page.getByText(/Already told/).first()).toBeVisible();
  await expect(checkIns(page).getByText(/^Americas announced level 2/)).toBeVisible();
});

test('on a phone that a check-in is due stands before all people, and one press leads to it below them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const triage = await open(page);

  const call = page.getByRole('button', { name: /^Americas check-in due 17:30/ });
  await expect(call).toBeInViewport();
  await expect(triage.count('Amara')).toBeInViewport();
  await call.click();
  const confirm = checkIns(page).getByRole('button', { name: /confirm level 2|at level 2/i });
  await expect(confirm).toBeFocused();
  await expect(confirm).toBeInViewport();
  await confirm.click();

  await expect(posts(page).getByRole('article', { name: /Americas, level post/ })).toBeInViewport();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing wrong with check-ins and posts in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    expect(await findAxeViolations(page)).toEqual([]);

    await page.keyboard.press('c');
    await expect(posts(page).getByRole('article')).toHaveCount(2);
    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(() => isTooWide(page)).toBe(false);

    await page.setViewportSize({ width: 320, height: 640 });
    await button(page, 'Edit the words for #customer-support').click();
    await button(page, 'No…').click();
    await page.getByText(/^Told \(/).click();
    await page
      .getByRole('button', { name: /^Correct…/ })
      .first()
      .click();
    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(() => isTooWide(page)).toBe(false);
  });
}
