import type { Page } from '@playwright/test';
import { hurtfulBoard, hurtfulPolicy, RUN_MARK } from '../support/builders/hurtful.ts';
import { expect, test } from './support/app-test.ts';
import { findCutText } from './support/find-cut-text.ts';

const ADDRESSES = [
  'triage',
  'queue',
  'status',
  'planner',
  'history?tab=check-ins',
  'policy',
  'policy?tab=words',
  'settings',
  'import',
  'wall',
];

/** How many pixels of the page one would have to scroll sideways for. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

test('a policy and a board written to hurt run nothing, and no screen of a phone scrolls sideways', async ({
  page,
}) => {
  await page.route('**/policy.json', (route) => route.fulfill({ json: hurtfulPolicy() }));
  await page.route('**/demo-board.json', (route) => route.fulfill({ json: hurtfulBoard({ people: 60, cases: 60 }) }));
  await page.setViewportSize({ width: 390, height: 844 });

  for (const address of ADDRESSES) {
    await page.goto(`./#/${address}`);
    await expect(
      page.locator(`[data-screen="${address.replace(/\?.*/, '')}"] main:not([aria-busy="true"])`),
    ).toBeVisible();
    await expect(page.getByText(/^Loading/)).toHaveCount(0);
    await expect.poll(() => sideways(page), { message: address }).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });

  await expect(page.locator('[data-region]')).toHaveCount(6);
  await expect.poll(() => findCutText(page)).toEqual([]);
  await expect(page.locator('html')).not.toHaveAttribute(`data-${RUN_MARK}`);
});
