import { expect, SCREENS, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

const THEMES = ['light', 'dark'] as const;
const VIEWS = [
  { width: 1280, height: 800 },
  // 200 % zoom.
  { width: 640, height: 400 },
  { width: 320, height: 640 },
] as const;

for (const screen of SCREENS) {
  for (const theme of THEMES)
    test(`axe-core finds nothing wrong with ${screen} in the ${theme} theme, also at 200 % zoom and 320 pixels wide, and nothing scrolls sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`./#/${screen}`);
      await expect(page.locator('main:not([aria-busy="true"])')).toBeVisible();

      for (const view of VIEWS) {
        await page.setViewportSize(view);
        expect(await findAxeViolations(page)).toEqual([]);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      }
    });
}
