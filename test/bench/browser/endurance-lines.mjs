import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { openShared, STEP_MS, turn, weigh } from './turned-page.mjs';

/** @typedef {import('../line.mjs').Line} Line */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./turned-page.mjs').Held} Held */
/** @typedef {import('./turned-page.mjs').Shared['store']} Store */

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
/** Machine code for what runs often lies on the heap, too, and comes over hours; left out, what grows is what is held. */
const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

/** @param {number} value @param {number} before */
const isFlat = (value, before) => value <= Math.max(before * ALLOWED, before + ONE_OR_TWO);
/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/**
 * @param {string} what
 * @param {string} since
 * @param {number} last in bytes
 * @param {number} first
 * @returns {Line}
 */
const massLine = (what, since, last, first) => ({
  what,
  target: `≤ 1.05 × ${since}`,
  figure: megabytes(last),
  reference: megabytes(first),
  passed: isFlat(last, first),
});

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
    massLine(`${what}: heap`, since, last.heap, first.heap),
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
  const shared = await openShared(browser, app, 'wall');
  const { page, store, board, errors, close } = shared;
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
    await turn(shared, STEP_MS);
    if (step === HOUR_STEPS) first = await weigh(shared);
  }
  const last = await weigh(shared);
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
  const shared = await openShared(browser, app, 'triage');
  const { page, store, errors, close } = shared;
  store.behave(false);
  const counts = page.getByRole('spinbutton', { name: /, open cases$/ });
  const fields = await counts.count();
  /** @type {Held | undefined} */
  let first;
  for (let edit = 0; edit < TRIAGE_EDITS; edit += 1) {
    const field = counts.nth(edit % fields);
    await field.focus();
    await page.keyboard.press(String(1 + ((edit + Math.floor(edit / fields)) % 9)));
    await turn(shared, TRIAGE_STEP_MS);
    if (edit === TRIAGE_FULL) first = await weigh(shared);
  }
  const last = await weigh(shared);
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
  if (first === undefined) return [];
  const worker = massLine('triage, 8 hours: heap of the worker that saves', run.since, last.worker, first.worker);
  return [...linesOf('triage, 8 hours', first, last, run), worker];
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
