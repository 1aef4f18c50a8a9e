import { percentile } from '../statistics.mjs';
import { fillDemo } from './fill-demo.mjs';
import { openSlowPage } from './slow-page.mjs';

/** @typedef {import('../line.mjs').Line} Line */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./fill-demo.mjs').Demo} Demo */
/** @typedef {(count: number, people: Demo['people']) => readonly unknown[]} SampleCases */

const CASES = 10_000;
const PRESSES = 120;
const PAUSE_MS = 120;
const SETTLED_MS = 4000;
const TARGET_MS = 80;
const TYPED = 'search sync login upgrade';

/** Runs in the page: from each key that changes a field to the moment the next frame is drawn. */
function watchKeys() {
  const keyTimes = /** @type {number[]} */ ([]);
  Object.assign(globalThis, { keyTimes });
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  const drawn = (/** @type {number} */ since) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => keyTimes.push(performance.now() - since), { once: true });
    port1.start();
    port2.postMessage('');
  };
  addEventListener(
    'input',
    () => {
      const since = pressed;
      requestAnimationFrame(() => drawn(since));
    },
    true,
  );
}

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {SampleCases | null} sampleCases null for a page that has its own
 * @param {(page: Page) => Promise<(press: number) => Promise<void>>} prepare gives what presses one key
 */
async function measureKeys(browser, url, sampleCases, prepare) {
  const { page, close } = await openSlowPage(browser);
  if (sampleCases !== null) await fillDemo(page, (people) => sampleCases(CASES, people));
  await page.addInitScript(watchKeys);
  await page.goto(url);
  const press = await prepare(page);
  // The first change stores the board, and what opens late is fetched.
  await press(PRESSES);
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate('keyTimes.length = 0');
  for (let key = 0; key < PRESSES; key += 1) {
    await press(key);
    await page.waitForTimeout(PAUSE_MS);
  }
  const times = /** @type {number[]} */ (await page.evaluate('keyTimes'));
  await close();
  return times;
}

/** @param {Page} page */
async function countKeys(page) {
  const counts = page.getByRole('spinbutton', { name: /, open cases$/ });
  await counts.first().waitFor();
  const fields = await counts.count();
  return async (/** @type {number} */ press) => {
    await counts.nth(press % fields).focus();
    // The frame of the focus is drawn before anybody can press the next key.
    await page.waitForTimeout(PAUSE_MS);
    // Another digit than the last time round.
    await page.keyboard.press(String(1 + ((press + Math.floor(press / fields)) % 9)));
  };
}

/** @param {Page} page */
async function findKeys(page) {
  const find = page.getByRole('searchbox', { name: 'Find a case' });
  await find.focus();
  return async (/** @type {number} */ press) => {
    const place = press % (TYPED.length * 2);
    await page.keyboard.press(place < TYPED.length ? (TYPED[place] ?? ' ') : 'Backspace');
  };
}

/** @param {readonly number[]} times */
const late = (times) => percentile(times, 0.98);
/** @param {number} milliseconds */
const whole = (milliseconds) => `${milliseconds.toFixed(0)} ms`;

/** @param {string} what @param {readonly number[]} times @param {string} bare @returns {Line} */
const lineOf = (what, times, bare) => ({
  what: `${what}, 10,000 cases, 4 × slower: 98th of 100 drawn within`,
  target: `≤ ${TARGET_MS} ms`,
  figure: `${whole(late(times))} (half within ${whole(percentile(times, 0.5))})`,
  reference: bare,
  passed: late(times) <= TARGET_MS,
});

/**
 * From a key to the next frame on a board of 10,000 cases: a count on Triage, a letter in the find field of Queue; and the
 * same in a bare virtual list of as many rows, with a ranking by packed keys and without.
 *
 * @param {Browser} browser
 * @param {{ app: string, list: string }} addresses
 * @param {SampleCases} sampleCases
 * @returns {Promise<Line[]>}
 */
export async function keyLines(browser, { app, list }, sampleCases) {
  const ranked = await measureKeys(browser, `${list}?ranked`, null, findKeys);
  const unranked = await measureKeys(browser, list, null, findKeys);
  const counts = await measureKeys(browser, `${app}#/triage`, sampleCases, countKeys);
  const letters = await measureKeys(browser, `${app}#/queue`, sampleCases, findKeys);
  const bare = `bare virtual list ${whole(late(ranked))} with a packed-key ranking, ${whole(late(unranked))} without`;
  return [lineOf('a key that changes a count', counts, bare), lineOf('a letter in the find field', letters, bare)];
}
