import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

test('a plan prints on one sheet, with who is out below the levels', async ({ page }) => {
  await page.goto('./#/planner');
  await expect(page.getByRole('grid', { name: 'Levels by day and region' })).toBeVisible();
  await page.evaluate(() =>
    addEventListener('afterprint', () => {
      document.title =
        document.querySelector('main')?.innerText.includes('Who is out, ') === true ? 'told' : 'not told';
    }),
  );

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox \[0 0 84\d/);
  expect(await page.title()).toBe('told');
});

test('on a phone days stand below each other, and no part is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./#/planner?weeks=6');
  const map = page.getByRole('grid', { name: 'Levels by day and region' });
  await map.getByRole('gridcell').first().focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /^EMEA, / })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await findAxeViolations(page)).toEqual([]);
});
