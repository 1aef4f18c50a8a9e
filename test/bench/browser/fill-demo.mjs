import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/run-node.mjs';

const DEMO = join(ROOT, 'public/demo-board.json');

/** @typedef {{ cases: readonly unknown[], people: readonly { readonly id: string }[] }} Demo */

/**
 * Lets the demo come with other cases than its own, so that a board of any size is one click less away.
 *
 * @param {import('@playwright/test').Page} page
 * @param {(people: Demo['people']) => readonly unknown[]} casesOf
 */
export async function fillDemo(page, casesOf) {
  const demo = /** @type {Demo} */ (JSON.parse(readFileSync(DEMO, 'utf8')));
  const body = JSON.stringify({ ...demo, cases: casesOf(demo.people) });
  await page.route('**/demo-board.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}
