import { setTimeout } from 'node:timers/promises';
import { median } from '../statistics.mjs';
import { formatRatio, formatSize } from '../line.mjs';
import { openBarePage } from './bare-page.mjs';
import { observe } from './observe-start.mjs';
import { openSlowPage } from './slow-page.mjs';

/** @typedef {import('../line.mjs').Line} Line */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ start: number, duration: number }} Task */
/** @typedef {{ fcp: number, lcp: number, tasks: Task[], shift: number, bytes: number, elsewhere: string[] }} Visit */

const ROUNDS = 5;
const SCREENS = /** @type {const} */ (['wall', 'status']);
// A task of more than this keeps a tap waiting that anybody notices.
const LONG = 50;
const QUIET_MS = 1500;
// The app is fetched once more, to be kept, 3 s after the page has loaded.
const AFTER_LOAD_MS = 2300;
const WAKE_MS = 300;
// Ours when it is whole, and the references.
const WHOLE = 'main:not([aria-busy="true"]), body:not(:has(main)) h1';
const RETURN_RATIO = 0.6;

/** @param {string} asked @param {string} url */
function isElsewhere(asked, url) {
  const other = new URL(asked);
  return other.protocol.startsWith('http') && other.origin !== new URL(url).origin;
}

/**
 * What a page asks of other hosts than its own, as it goes.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
function watchHosts(page, url) {
  const asked = /** @type {string[]} */ ([]);
  page.on('request', (request) => {
    if (isElsewhere(request.url(), url)) asked.push(request.url());
  });
  return asked;
}

/**
 * One cold visit.
 *
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Visit>}
 */
async function visit(browser, url) {
  const { send, on, evaluate, close } = await openBarePage(browser);
  let bytes = 0;
  const elsewhere = /** @type {string[]} */ ([]);
  on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += Number(encodedDataLength);
  });
  on('Network.requestWillBeSent', ({ request }) => {
    const { url: asked } = /** @type {{ url: string }} */ (request);
    if (isElsewhere(asked, url)) elsewhere.push(asked);
  });
  await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${observe.toString()})()` });
  const { loaderId } = await send('Page.navigate', { url });
  await new Promise((resolve) => {
    on('Page.lifecycleEvent', (event) => event['name'] === 'load' && event['loaderId'] === loaderId && resolve(event));
  });
  await setTimeout(AFTER_LOAD_MS);
  // A page without scripts notices what it is to observe when it is asked for something.
  await evaluate('seen');
  await setTimeout(WAKE_MS);
  const seen = /** @type {Omit<Visit, 'bytes' | 'elsewhere'>} */ (await evaluate('seen'));
  const isWhole = await evaluate(`document.querySelector('${WHOLE}') !== null`);
  await close();
  if (isWhole !== true) throw new Error(`${url} is not there ${AFTER_LOAD_MS} ms after it has loaded.`);
  return { ...seen, bytes, elsewhere };
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
  const elsewhere = watchHosts(page, url);
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
  const seen = /** @type {Omit<Visit, 'bytes' | 'elsewhere'>} */ (await page.evaluate('seen'));
  await close();
  return { ...seen, bytes: 0, elsewhere };
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
  ready: median(visits.map(({ fcp, tasks }) => Math.max(fcp, ...tasks.map(({ start, duration }) => start + duration)))),
  shift: median(visits.map(({ shift }) => shift)),
  bytes: median(visits.map(({ bytes }) => bytes)),
});

/** @param {number} value */
const ms = (value) => `${value.toFixed(0)} ms`;
/** @typedef {ReturnType<typeof summary>} Summary */

/**
 * @param {string} screen
 * @param {Summary} ours
 * @param {{ alone: Summary, text: Summary }} references
 * @returns {Line[]}
 */
function linesOf(screen, ours, { alone, text }) {
  const ratio = ours.lcp / alone.lcp;
  const line = (
    /** @type {string} */ what,
    /** @type {string} */ target,
    /** @type {string} */ figure,
    /** @type {(one: Summary) => string} */ reference,
    /** @type {boolean | null} */ passed,
  ) => ({
    what: `start of ${screen}: ${what}`,
    target,
    figure,
    reference: `react alone ${reference(alone)}, page of text ${reference(text)}`,
    passed,
  });
  return [
    line('first paint', '', ms(ours.fcp), ({ fcp }) => ms(fcp), null),
    line(
      'largest paint',
      '≤ 1 × react alone',
      `${formatRatio(ratio)} (${ms(ours.lcp)})`,
      ({ lcp }) => ms(lcp),
      ratio <= 1,
    ),
    line('time to interactive, the end of the last long task', '', ms(ours.ready), ({ ready }) => ms(ready), null),
    line(
      'blocked after the largest paint',
      '0 ms',
      `${ms(ours.after)} (${ms(ours.blocked)} in all)`,
      ({ blocked: all }) => `${ms(all)} in all`,
      ours.after < 1,
    ),
    line('layout shift', '≤ 0.01', ours.shift.toFixed(3), ({ shift }) => shift.toFixed(3), ours.shift <= 0.01),
    line(
      'bytes on the wire, what comes later as well',
      '',
      formatSize(ours.bytes),
      ({ bytes }) => formatSize(bytes),
      null,
    ),
  ];
}

/**
 * @param {Browser} browser
 * @param {string} screen
 * @param {string} url
 * @param {Summary} alone
 * @returns {Promise<{ line: Line, visits: Visit[] }>}
 */
async function returnLine(browser, screen, url, alone) {
  const visits = [];
  for (let round = 0; round < ROUNDS; round += 1) visits.push(await returnVisit(browser, url));
  const { lcp } = summary(visits);
  const ratio = lcp / alone.lcp;
  const line = {
    what: `return visit to ${screen}: largest paint`,
    target: `≤ ${RETURN_RATIO} × react alone`,
    figure: `${formatRatio(ratio)} (${ms(lcp)})`,
    reference: `react alone, first visit ${ms(alone.lcp)}`,
    passed: ratio <= RETURN_RATIO,
  };
  return { line, visits };
}

/** @param {readonly Visit[]} visits @returns {Line} */
function hostsLine(visits) {
  const elsewhere = visits.flatMap((one) => one.elsewhere);
  return {
    what: 'requests to other hosts during these visits',
    target: 'none',
    figure: elsewhere.length === 0 ? 'none' : `${elsewhere.length}: ${elsewhere[0] ?? ''}`,
    reference: `${visits.length} visits`,
    passed: elsewhere.length === 0,
  };
}

/**
 * First visits to Wall and Status with the demo board, to react alone and to a page of text, in turns; then visits that
 * come back.
 *
 * @param {Browser} browser
 * @param {{ app: string, alone: string, text: string }} addresses
 * @returns {Promise<Line[]>}
 */
export async function startLines(browser, { app, alone, text }) {
  const urls = [alone, text, ...SCREENS.map((screen) => `${app}#/${screen}`)];
  const visits = urls.map(() => /** @type {Visit[]} */ ([]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [place, url] of urls.entries()) visits[place]?.push(await visit(browser, url));
  const [reference, plain, ...screens] = visits.map(summary);
  if (reference === undefined || plain === undefined) return [];
  const lines = SCREENS.flatMap((screen, place) => {
    const ours = screens[place];
    return ours === undefined ? [] : linesOf(screen, ours, { alone: reference, text: plain });
  });
  const all = visits.flat();
  for (const screen of SCREENS) {
    const returned = await returnLine(browser, screen, `${app}#/${screen}`, reference);
    lines.push(returned.line);
    all.push(...returned.visits);
  }
  return [...lines, hostsLine(all)];
}
