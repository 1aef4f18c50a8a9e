import type { Locator } from '@playwright/test';
import { expect, test } from './support/app-test.ts';

const WIDTHS = [320, 390, 640, 800, 961, 1280] as const;

/** Before a tool, or in a row below it. */
async function isBeside(entries: Locator, tool: Locator): Promise<boolean> {
  const [row, other] = [await entries.boundingBox(), await tool.boundingBox()];
  return row !== null && other !== null && (row.x + row.width <= other.x || row.y >= other.y + other.height);
}

test('the entries of the header never push anything away, and the one of the screen is in view', async ({ page }) => {
  await page.goto('./#/policy');
  const entries = page.getByRole('navigation', { name: 'Screens' });
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();

  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    await expect(entries.getByRole('link', { name: 'Policy' })).toBeInViewport({ ratio: 1 });
    await expect.poll(() => isBeside(entries, undo), `${width} pixels wide`).toBe(true);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('on a phone the keyboard walks through all of them, each seen whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./#/triage');
  const links = page.getByRole('navigation', { name: 'Screens' }).getByRole('link');
  await links.first().focus();

  for (const link of await links.all()) {
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
  }

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Settings/);
});
