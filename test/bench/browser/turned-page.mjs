import { sharedDemo } from './fill-demo.mjs';
import { serveStore } from './serve-store.mjs';
import { keepNoTraces, watchLooks, watchTimers } from './watch-page.mjs';
import { workerHeap } from './worker-heap.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ heap: number, worker: number, nodes: number, listeners: number, timers: number }} Held */
/** @typedef {{ page: Page, worker: Awaited<ReturnType<typeof workerHeap>>, store: Awaited<ReturnType<typeof serveStore>>, board: import('./fill-demo.mjs').SharedBoard, errors: string[], close: () => Promise<void> }} Shared */

export const STEP_MS = 30_000;
/** Collecting leaves what finalisers still hold; it takes a few rounds. */
const COLLECTIONS = 4;
/** What is under way at a moment, a save say, only adds to what is held: the least of a few readings is what stays. */
const READINGS = 5;
const MOST_STEPS_TO_SAVE = 40;
const WAIT_MS = 5;

/**
 * A page that works on a shared board, with a clock that the run turns.
 *
 * @param {Browser} browser
 * @param {string} app
 * @param {string} screen
 * @returns {Promise<Shared>}
 */
export async function openShared(browser, app, screen) {
  const store = await serveStore(new URL(app).origin);
  const { board, since } = sharedDemo();
  store.put('board.json', JSON.stringify(board));
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install({ time: since });
  for (const watch of [keepNoTraces, watchTimers, watchLooks]) await page.addInitScript(watch);
  const worker = await workerHeap(page);
  // As on a device where somebody entered a user that may write.
  const access = { [store.address]: { kind: 'password', user: 'lee', password: 'bench' } };
  await page.addInitScript((text) => {
    localStorage.setItem('evenkeel.preferences', JSON.stringify({ name: 'Lee' }));
    localStorage.setItem('evenkeel.store-access', text);
  }, JSON.stringify(access));
  await page.goto(`${app}#/${screen}?store=${encodeURIComponent(store.address)}`);
  await page.getByRole('main').waitFor();
  const close = async () => {
    await context.close();
    await store.stop();
  };
  const shared = { page, worker, store, board, errors, close };
  // The worker starts by its own clock.
  while (!worker.isThere()) await wait();
  await rest(shared);
  await turn(shared, STEP_MS);
  return shared;
}

const wait = () => new Promise((done) => setTimeout(done, WAIT_MS));

/** Until nobody waits for an answer. @param {Shared} shared */
async function rest({ page, store, worker }) {
  do {
    await wait();
    if (!worker.isThere()) throw new Error('The page went on without its worker.');
  } while (store.isBusy() || (await page.evaluate('openLooks.size > 0')));
}

/**
 * Lets time pass, and stand still until nobody waits for an answer.
 *
 * @param {Shared} shared
 * @param {number} ms
 */
export async function turn(shared, ms) {
  await shared.page.clock.runFor(ms);
  await rest(shared);
}

/** @param {Shared} shared */
async function settle(shared) {
  shared.store.behave(true);
  const html = shared.page.locator('html');
  for (let step = 0; step < MOST_STEPS_TO_SAVE; step += 1) {
    await turn(shared, STEP_MS);
    if ((await html.getAttribute('data-sync')) === 'saved') return;
  }
  throw new Error('The page does not come to rest.');
}

/**
 * @param {Shared} shared
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<Held>}
 */
async function read({ page, worker }, session) {
  for (let round = 0; round < COLLECTIONS; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await worker.collect();
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const timers = /** @type {number} */ (await page.evaluate('openTimers.size'));
  const heap = of('JSHeapUsedSize');
  return { heap, worker: await worker.used(), nodes: of('Nodes'), listeners: of('JSEventListeners'), timers };
}

/**
 * What the page and its worker hold when everything is saved.
 *
 * @param {Shared} shared
 * @returns {Promise<Held>}
 */
export async function weigh(shared) {
  await settle(shared);
  const session = await shared.page.context().newCDPSession(shared.page);
  await session.send('Performance.enable');
  let held = await read(shared, session);
  for (let reading = 1; reading < READINGS; reading += 1) {
    await turn(shared, STEP_MS);
    const next = await read(shared, session);
    held = {
      heap: Math.min(held.heap, next.heap),
      worker: Math.min(held.worker, next.worker),
      nodes: Math.min(held.nodes, next.nodes),
      listeners: Math.min(held.listeners, next.listeners),
      timers: Math.min(held.timers, next.timers),
    };
  }
  await session.detach();
  shared.store.behave(false);
  return held;
}
