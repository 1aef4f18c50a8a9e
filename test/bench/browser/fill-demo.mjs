import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/run-node.mjs';

const DEMO = join(ROOT, 'public/demo-board.json');

/**
 * @typedef {{ cases: readonly unknown[], people: readonly { readonly id: string }[] }} Demo
 * @typedef {{ people: { id: string, name: string, openCases: number }[], cases: readonly unknown[], demoStartsAt: string | null, revision: number }} SharedBoard
 */

/**
 * What the demo holds, as a board that is shared; `demoStartsAt` is taken out of it, and told beside it.
 *
 * @returns {{ board: SharedBoard, since: Date }}
 */
export function sharedDemo() {
  const demo = /** @type {SharedBoard} */ (JSON.parse(readFileSync(DEMO, 'utf8')));
  const board = { ...demo, id: 'bench', revision: 1, demoStartsAt: null };
  return { board, since: new Date(demo.demoStartsAt ?? 0) };
}

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
