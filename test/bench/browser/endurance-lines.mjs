import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { sharedDemo } from './fill-demo.mjs';
import { serveStore } from './serve-store.mjs';

/** @typedef {import('../line.mjs').Line} Line */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {Awaited<ReturnType<typeof serveStore>>} Store */
/** @typedef {{ heap: number, nodes: number, listeners: number, timers: number }} Held */

const STEP_MS = 30_000;
const HOUR_STEPS = 120;
const WALL_STEPS = 24 * HOUR_STEPS;
const WALL_CHANGES = 500;
const TRIAGE_EDITS = 2000;
const TRIAGE_STEP_MS = (8 * 3_600_000) / TRIAGE_EDITS;
/** The history is full by then, so that what comes later takes the place of what goes. */
const TRIAGE_FULL = 1200;
const ALLOWED = 1.05;
/** Of a handful of timers one may just have been set. */
const ONE_OR_TWO = 2;
/** Collecting leaves what finalisers still hold; it takes a few rounds. */
const COLLECTIONS = 4;
const SETTLING_STEPS = 4;
const WAIT_MS = 5;
/** Machine code for what runs often lies on the heap, too, and comes over hours; left out, what grows is what is held. */
const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

/** @param {Store} store */
async function quiet(store) {
  do await new Promise((done) => setTimeout(done, WAIT_MS));
  while (store.isBusy());
}

/**
 * What the page holds while nobody waits for an answer.
 *
 * @param {Page} page
 * @param {Store} store
 * @returns {Promise<Held>}
 */
async function weigh(page, store) {
  store.behave(true);
  for (let round = 0; round < SETTLING_STEPS; round += 1) {
    await page.clock.runFor(STEP_MS);
    await quiet(store);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let round = 0; round < COLLECTIONS; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  await session.detach();
  store.behave(false);
  const timers = /** @type {number} */ (await page.evaluate('openTimers.size'));
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), timers };
}

/** Runs in the page before anything of it, over the clock that the run turns: which timers wait. */
function watchTimers() {
  const openTimers = new Set();
  Object.assign(globalThis, { openTimers });
  for (const [start, stop] of /** @type {const} */ ([
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ])) {
    const begin = globalThis[start].bind(globalThis);
    const end = globalThis[stop].bind(globalThis);
    Object.assign(globalThis, {
      [start]: (
        /** @type {(...given: unknown[]) => void} */ then,
        /** @type {number} */ wait,
        /** @type {unknown[]} */ ...given
      ) => {
        const timer = begin(() => {
          if (start === 'setTimeout') openTimers.delete(timer);
          then(...given);
        }, wait);
        openTimers.add(timer);
        return timer;
      },
      [stop]: (/** @type {number} */ timer) => {
        openTimers.delete(timer);
        end(timer);
      },
    });
  }
}

/**
 * @param {Browser} browser
 * @param {string} app
 * @param {string} screen
 */
async function openShared(browser, app, screen) {
  const store = await serveStore(new URL(app).origin);
  const { board, since } = sharedDemo();
  store.put('board.json', JSON.stringify(board));
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install({ time: since });
  await page.addInitScript(watchTimers);
  // As on a device where somebody entered a user that may write.
  const access = { [store.address]: { kind: 'password', user: 'lee', password: 'bench' } };
  await page.addInitScript((text) => {
    localStorage.setItem('evenkeel.preferences', JSON.stringify({ name: 'Lee' }));
    localStorage.setItem('evenkeel.store-access', text);
  }, JSON.stringify(access));
  await page.goto(`${app}#/${screen}?store=${encodeURIComponent(store.address)}`);
  await page.getByRole('main').waitFor();
  await page.clock.runFor(STEP_MS);
  await quiet(store);
  const close = async () => {
    await context.close();
    await store.stop();
  };
  return { page, store, board, errors, close };
}

/** @param {number} value @param {number} before */
const isFlat = (value, before) => value <= Math.max(before * ALLOWED, before + ONE_OR_TWO);
/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/**
 * @param {string} what
 * @param {Held} first
 * @param {Held} last
 * @param {{ errors: readonly string[], store: Store, since: string, detail: string, isRight: boolean }} run
 * @returns {Line[]}
 */
function linesOf(what, first, last, { errors, store, since, detail, isRight }) {
  const { asked, faults, saves } = store.counts;
  const line = (
    /** @type {string} */ name,
    /** @type {string} */ target,
    /** @type {string} */ figure,
    /** @type {string} */ reference,
    /** @type {boolean} */ passed,
  ) => ({ what: `${what}: ${name}`, target, figure, reference, passed });
  const flat = (/** @type {'nodes' | 'listeners' | 'timers'} */ name) =>
    line(name, `≤ 1.05 × ${since}`, String(last[name]), String(first[name]), isFlat(last[name], first[name]));
  return [
    line('heap', `≤ 1.05 × ${since}`, megabytes(last.heap), megabytes(first.heap), isFlat(last.heap, first.heap)),
    flat('nodes'),
    flat('listeners'),
    flat('timers'),
    line(
      'errors, and what stands there at the end',
      'none, all',
      `${errors.length === 0 ? 'none' : (errors[0] ?? '').slice(0, 60)}; ${detail}`,
      `${asked} asked, ${faults} answered wrongly, ${saves} saves`,
      errors.length === 0 && isRight,
    ),
  ];
}

/** @param {Page} page */
const shownRevision = async (page) =>
  page.evaluate(() => [...document.querySelectorAll('[data-region]')].map((part) => part.textContent).join(' '));

/**
 * A day of the wall in fast motion: every timer of 24 hours falls due, the store is asked as often as it would be and answers
 * late, wrongly or not at all, and 500 changed boards come.
 *
 * @param {Browser} browser
 * @param {string} app
 * @returns {Promise<Line[]>}
 */
async function wallLines(browser, app) {
  const { page, store, board, errors, close } = await openShared(browser, app, 'wall');
  store.behave(false);
  const [anyone] = board.people;
  /** @type {Held | undefined} */
  let first;
  let changes = 0;
  for (let step = 1; step <= WALL_STEPS; step += 1) {
    if (Math.floor((step * WALL_CHANGES) / WALL_STEPS) > changes) {
      changes += 1;
      if (anyone !== undefined) anyone.openCases = changes % 20;
      board.revision += 1;
      store.put('board.json', JSON.stringify(board));
    }
    await page.clock.runFor(STEP_MS);
    await quiet(store);
    if (step === HOUR_STEPS) first = await weigh(page, store);
  }
  const last = await weigh(page, store);
  const sync = await page.locator('html').getAttribute('data-sync');
  const isShown = (await shownRevision(page)) !== '';
  await close();
  const detail = `${changes} boards, at the end "${sync}"`;
  const isRight = sync === 'saved' && isShown;
  return first === undefined
    ? []
    : linesOf('wall, 24 hours', first, last, { errors, store, since: 'the first hour', detail, isRight });
}

/**
 * Eight hours of Triage with 2,000 counts typed in, saved to a store that answers late, wrongly or not at all.
 *
 * @param {Browser} browser
 * @param {string} app
 * @returns {Promise<Line[]>}
 */
async function triageLines(browser, app) {
  const { page, store, errors, close } = await openShared(browser, app, 'triage');
  store.behave(false);
  const counts = page.getByRole('spinbutton', { name: /, open cases$/ });
  const fields = await counts.count();
  /** @type {Held | undefined} */
  let first;
  for (let edit = 0; edit < TRIAGE_EDITS; edit += 1) {
    const field = counts.nth(edit % fields);
    await field.focus();
    await page.keyboard.press(String(1 + ((edit + Math.floor(edit / fields)) % 9)));
    await page.clock.runFor(TRIAGE_STEP_MS);
    await quiet(store);
    if (edit === TRIAGE_FULL) first = await weigh(page, store);
  }
  const last = await weigh(page, store);
  const shown = await counts.evaluateAll((all) =>
    all.map((field) => Number(/** @type {HTMLInputElement} */ (field).value)),
  );
  const names = await counts.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel?.replace(', open cases', '')));
  await close();
  const stored = /** @type {import('./fill-demo.mjs').SharedBoard} */ (JSON.parse(store.text('board.json')));
  const wrong = names.filter((name, place) => {
    const person = stored.people.find((one) => one.name === name);
    return person !== undefined && person.openCases !== shown[place];
  });
  const detail = `${TRIAGE_EDITS} edits, ${wrong.length} of ${names.length} counts not stored`;
  const run = {
    errors,
    store,
    since: `edit ${TRIAGE_FULL}`,
    detail,
    isRight: wrong.length === 0 && store.counts.saves > 0,
  };
  return first === undefined ? [] : linesOf('triage, 8 hours', first, last, run);
}

/**
 * @param {string} app
 * @returns {Promise<Line[]>}
 */
export async function enduranceLines(app) {
  const { args, ...options } = chromiumOptions();
  const browser = await chromium.launch({ ...options, args: [...args, NO_MACHINE_CODE] });
  const lines = [...(await wallLines(browser, app)), ...(await triageLines(browser, app))];
  await browser.close();
  return lines;
}
