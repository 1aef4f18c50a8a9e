import { median } from '../statistics.mjs';
import { sharedDemo } from './fill-demo.mjs';
import { serveStore } from './serve-store.mjs';
import { openSlowPage } from './slow-page.mjs';

/** @typedef {import('../line.mjs').Line} Line */
/** @typedef {import('@playwright/test').Page} Page */

const CASES = 10_000;
const ROUNDS = 5;
const TARGET_MS = 100;
const SETTLED_MS = 4000;
/** Typed within the second that goes in one write. */
const KEYS = ['3', '4', '5'];
const KEY_PAUSE_MS = 150;
const DRAWN_MS = 400;
const DONE_MS = 2500;

/** Seconds of work that the page's main thread did so far. @param {import('@playwright/test').CDPSession} session */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/**
 * What a save costs the main thread of somebody who types counts on a shared board of 10,000 cases.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} app
 * @param {import('./key-lines.mjs').SampleCases} sampleCases
 * @returns {Promise<Line[]>}
 */
export async function saveLines(browser, app, sampleCases) {
  const store = await serveStore(new URL(app).origin);
  const { board, since } = sharedDemo();
  board.cases = sampleCases(CASES, board.people);
  store.put('board.json', JSON.stringify(board));
  const { page, session, close } = await openSlowPage(browser);
  const access = { [store.address]: { kind: 'password', user: 'lee', password: 'bench' } };
  await page.addInitScript((text) => {
    localStorage.setItem('evenkeel.preferences', JSON.stringify({ name: 'Lee' }));
    localStorage.setItem('evenkeel.store-access', text);
  }, JSON.stringify(access));
  await page.clock.setFixedTime(since);
  await page.goto(`${app}#/triage?store=${encodeURIComponent(store.address)}`);
  const count = page.getByRole('spinbutton', { name: /, open cases$/ }).first();
  await count.waitFor();
  await page.waitForTimeout(SETTLED_MS);
  // The thread's own time, which another program on the machine does not lengthen; the slower processor does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const works = [];
  const writes = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const before = store.counts.saves;
    await count.focus();
    for (const key of KEYS) {
      await page.keyboard.press(String((Number(key) + round) % 10));
      await page.waitForTimeout(KEY_PAUSE_MS);
    }
    await count.blur();
    await page.waitForTimeout(DRAWN_MS);
    const started = await workOf(session);
    await page.waitForTimeout(DONE_MS);
    const saved = await workOf(session);
    // As long again with nothing to save: what the page does anyway is not the save's.
    await page.waitForTimeout(DONE_MS);
    const idle = (await workOf(session)) - saved;
    // The first one opens the storage and fetches what saves.
    if (round === 0) continue;
    works.push((saved - started - idle) * 1000);
    writes.push(store.counts.saves - before);
  }
  await close();
  await store.stop();
  const work = median(works);
  // Each save of the board is followed by one of its status.
  const once = writes.every((times) => times === 2);
  return [
    {
      what: 'a save of a shared board of 10,000 cases, 4 × slower: work of the main thread',
      target: `≤ ${TARGET_MS} ms`,
      figure: `${work.toFixed(0)} ms`,
      reference: `${KEYS.length} edits within a second, ${once ? 'one write' : `writes: ${writes.join(', ')}`} (and the status)`,
      passed: work <= TARGET_MS && once,
    },
  ];
}
