import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

test('on a phone the map is worked out beside the page, tells the place that is pressed, and fits', async ({
  page,
}) => {
  const worker = page.waitForEvent('worker');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/policy?tab=map');
  const grid = page.getByRole('grid', { name: /^Levels in / });
  await expect(page.getByText(/Over everything tried in/)).toBeVisible();
  expect((await worker).url()).toContain('audit-worker');

  const row = grid.getByRole('row').nth(2);
  const width = await row.evaluate((element) => element.clientWidth);
  await row.click({ position: { x: width - 4, y: 8 } });
  await expect(page.locator(':focus')).toHaveAccessibleName(/^2 SEs, 33 cases: /);
  await page.keyboard.press('Control+ArrowLeft');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^2 SEs, 18 cases: /);

  await expect(page.getByRole('grid')).toHaveCount(2);
  expect(await findAxeViolations(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
