import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { CHART_MARK, WEIGHT_BUDGETS } from '../../scripts/weight-budgets.mjs';
import { expect, test } from './support/app-test.ts';

/** Everything the page asks for until it has come to rest. */
async function loadedBy(page: Page, screen: string): Promise<Buffer[]> {
  const bodies: Promise<Buffer>[] = [];
  const note = (response: Response): number => bodies.push(response.body());
  page.on('response', note);
  await page.goto(`./#/${screen}`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('main')).toBeVisible();
  // What comes later, while nothing else is to do, is no part of it.
  page.off('response', note);
  return Promise.all(bodies);
}

for (const [screen, { everything }] of Object.entries(WEIGHT_BUDGETS)) {
  test(`what a first visit to ${screen} loads is within its budget and holds no charts`, async ({ page }) => {
    const loaded = await loadedBy(page, screen);

    const kilobytes = loaded.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length / 1000, 0);

    expect(kilobytes).toBeLessThanOrEqual(everything ?? Infinity);
    expect(loaded.filter((body) => body.includes(CHART_MARK))).toEqual([]);
  });
}
