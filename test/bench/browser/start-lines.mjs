import { median } from '../statistics.mjs';
import { formatRatio } from '../line.mjs';
import { openSlowPage } from './slow-page.mjs';

/** @typedef {import('../line.mjs').Line} Line */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ start: number, duration: number }} Task */
/** @typedef {{ fcp: number, lcp: number, tasks: Task[], shift: number, bytes: number }} Visit */

const ROUNDS = 5;
const SCREENS = /** @type {const} */ (['wall', 'status']);
// A task of more than this keeps a tap waiting that anybody notices.
const LONG = 50;
const QUIET_MS = 1500;
const RETURN_RATIO = 0.6;

/** @typedef {PerformanceEntry & { value?: number, hadRecentInput?: boolean }} Seen */

/** Runs in the page, before anything of it. */
function observe() {
  const seen = { fcp: 0, lcp: 0, shift: 0, tasks: /** @type {Task[]} */ ([]) };
  Object.assign(globalThis, { seen });
  /** @param {string} type @param {(entry: Seen) => void} take */
  const watch = (type, take) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', ({ value = 0, hadRecentInput = false }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
}

/**
 * One cold visit.
 *
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
async function visit(browser, url) {
  const { page, session, close } = await openSlowPage(browser, { slowNetwork: true });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('h1, main:not([aria-busy="true"])').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET_MS);
  const seen = /** @type {Omit<Visit, 'bytes'>} */ (await page.evaluate('seen'));
  await close();
  return { ...seen, bytes };
}

/**
 * A visit to a page that was there before and is kept by the service worker, with a board of this browser.
 *
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
async function returnVisit(browser, url) {
  const { page, close } = await openSlowPage(browser, { slowNetwork: true });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('main').first().waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.waitForTimeout(QUIET_MS);
  await page.reload({ waitUntil: 'load' });
  await page.locator('main:not([aria-busy="true"])').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(QUIET_MS);
  if (!(await page.evaluate('navigator.serviceWorker.controller !== null')))
    throw new Error('The service worker does not serve the page.');
  const seen = /** @type {Omit<Visit, 'bytes'>} */ (await page.evaluate('seen'));
  await close();
  return { ...seen, bytes: 0 };
}

/** @param {readonly Task[]} tasks @param {number} from */
const blocked = (tasks, from) =>
  tasks.reduce((sum, { start, duration }) => {
    const end = start + duration;
    return end <= from ? sum : sum + Math.max(0, Math.min(duration - LONG, end - from));
  }, 0);

/** @param {readonly Visit[]} visits */
const summary = (visits) => ({
  fcp: median(visits.map(({ fcp }) => fcp)),
  lcp: median(visits.map(({ lcp }) => lcp)),
  blocked: median(visits.map(({ tasks }) => blocked(tasks, 0))),
  after: median(visits.map(({ tasks, lcp }) => blocked(tasks, lcp))),
  shift: median(visits.map(({ shift }) => shift)),
  bytes: median(visits.map(({ bytes }) => bytes)),
});

/** @param {number} value */
const ms = (value) => `${value.toFixed(0)} ms`;
/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * @param {string} screen
 * @param {ReturnType<typeof summary>} ours
 * @param {ReturnType<typeof summary>} alone
 * @returns {Line[]}
 */
function linesOf(screen, ours, alone) {
  const ratio = ours.lcp / alone.lcp;
  const react = (/** @type {string} */ text) => `react alone ${text}`;
  const line = (
    /** @type {string} */ what,
    /** @type {string} */ target,
    /** @type {string} */ figure,
    /** @type {string} */ reference,
    /** @type {boolean | null} */ passed,
  ) => ({ what: `start of ${screen}: ${what}`, target, figure, reference: react(reference), passed });
  return [
    line('first paint', '', ms(ours.fcp), ms(alone.fcp), null),
    line('largest paint', '≤ 1 ×', `${formatRatio(ratio)} (${ms(ours.lcp)})`, ms(alone.lcp), ratio <= 1),
    line(
      'blocked after it',
      '0 ms',
      `${ms(ours.after)} (${ms(ours.blocked)} in all)`,
      ms(alone.blocked),
      ours.after < 1,
    ),
    line('layout shift', '≤ 0.01', ours.shift.toFixed(3), alone.shift.toFixed(3), ours.shift <= 0.01),
    line('bytes', '≤ 170 kB', kilobytes(ours.bytes), kilobytes(alone.bytes), ours.bytes <= 170_000),
  ];
}

/**
 * @param {Browser} browser
 * @param {string} screen
 * @param {string} url
 * @param {ReturnType<typeof summary>} alone
 * @returns {Promise<Line>}
 */
async function returnLine(browser, screen, url, alone) {
  const visits = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await returnVisit(browser, url));
  const { lcp } = summary(visits);
  const ratio = lcp / alone.lcp;
  return {
    what: `return visit to ${screen}: largest paint`,
    target: `≤ ${RETURN_RATIO} ×`,
    figure: `${formatRatio(ratio)} (${ms(lcp)})`,
    reference: `react alone, first visit ${ms(alone.lcp)}`,
    passed: ratio <= RETURN_RATIO,
  };
}

/**
 * First visits to Wall and Status with the demo board, and to react alone, in turns; then visits that come back.
 *
 * @param {Browser} browser
 * @param {{ app: string, alone: string }} addresses
 * @returns {Promise<Line[]>}
 */
export async function startLines(browser, { app, alone }) {
  const urls = [alone, ...SCREENS.map((screen) => `${app}#/${screen}`)];
  const visits = urls.map(() => /** @type {Visit[]} */ ([]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, url] of urls.entries()) visits[place]?.push(await visit(browser, url));
  const [reference, ...screens] = visits.map(summary);
  if (reference === undefined) return [];
  const lines = SCREENS.flatMap((screen, place) => {
    const ours = screens[place];
    return ours === undefined ? [] : linesOf(screen, ours, reference);
  });
  for (const screen of SCREENS) lines.push(await returnLine(browser, screen, `${app}#/${screen}`, reference));
  return lines;
}
