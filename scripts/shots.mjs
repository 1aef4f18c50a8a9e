import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chromium } from '@playwright/test';
import { chromiumOptions } from './chromium.mjs';
import { refuse, refuseUnknown } from './refuse.mjs';
import { ROOT, runNode, TOOLS } from './run-node.mjs';
import { serveBuiltApp } from './serve-built-app.mjs';
import { BOARD_NAMES, shotBoard } from './shot-boards.mjs';

/**
 * @typedef {object} Size
 * @property {string} name
 * @property {{ width: number, height: number }} viewport
 * @property {number} [zoom] taken as a zoomed browser shows it: fewer and larger pixels
 * @property {boolean} [touch] a phone: what one presses is as large as a finger asks for, and no scroll bar takes room
 * @property {readonly string[]} [screens] the screens that have to look right in it; all of them when missing
 * @property {boolean} [onAsking] taken only when an argument names it
 *
 * @typedef {{ screen: string, size: Size, theme: 'light' | 'dark', board: string | null }} Shot
 */

const SCREENS = ['wall', 'triage', 'queue', 'status', 'planner', 'history', 'policy', 'settings', 'import'];
const THEMES = /** @type {const} */ (['light', 'dark']);

/** @type {readonly Size[]} */
const SIZES = [
  { name: '390x844', viewport: { width: 390, height: 844 }, touch: true },
  { name: '768x1024', viewport: { width: 768, height: 1024 }, touch: true },
  { name: '1280x800', viewport: { width: 1280, height: 800 } },
  { name: '1920x1080', viewport: { width: 1920, height: 1080 } },
  { name: '3840x2160', viewport: { width: 3840, height: 2160 } },
  { name: '1280x720', viewport: { width: 1280, height: 720 }, screens: ['wall'] },
  { name: '1080x1920', viewport: { width: 1080, height: 1920 }, screens: ['wall'] },
  { name: '320x640', viewport: { width: 320, height: 640 }, touch: true, onAsking: true },
  { name: 'zoom-200', viewport: { width: 640, height: 400 }, zoom: 2, onAsking: true },
];

/**
 * Every shot that the words ask for. Words of one kind add up, kinds narrow each other: `wall queue dark` is two
 * screens in one theme. `all` adds the sizes that are taken only on asking. Boards other than the demo's own are taken only
 * where they are named.
 *
 * @param {readonly string[]} words
 * @returns {Shot[]}
 */
function shotsFor(words) {
  const asked = (/** @type {readonly string[]} */ names) => {
    const chosen = names.filter((name) => words.includes(name));
    return chosen.length > 0 ? chosen : names;
  };
  const always = SIZES.filter(({ onAsking }) => onAsking !== true || words.includes('all')).map(({ name }) => name);
  const named = SIZES.map(({ name }) => name).filter((name) => words.includes(name));
  const names = named.length > 0 ? named : always;
  const sizes = SIZES.filter(({ name }) => names.includes(name));
  const boards = BOARD_NAMES.filter((name) => words.includes(name));
  return asked(SCREENS).flatMap((screen) =>
    sizes
      .filter(({ screens }) => screens?.includes(screen) ?? true)
      .flatMap((size) =>
        THEMES.filter((theme) => asked(THEMES).includes(theme)).flatMap((theme) =>
          (boards.length === 0 ? [null] : boards).map((board) => ({ screen, size, theme, board })),
        ),
      ),
  );
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function serveBoard(page, name) {
  const { board, policy } = await shotBoard(name);
  await page.route('**/demo-board.json', (route) => route.fulfill({ json: board }));
  if (policy !== null) await page.route('**/policy.json', (route) => route.fulfill({ json: policy }));
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Shot} shot
 */
async function take(browser, address, { screen, size, theme, board }) {
  const page = await browser.newPage({
    viewport: size.viewport,
    deviceScaleFactor: size.zoom ?? 1,
    isMobile: size.touch === true,
    hasTouch: size.touch === true,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'block',
  });
  // A wall is dark unless somebody chose light.
  await page.addInitScript(
    (chosen) => localStorage.setItem('evenkeel.preferences', JSON.stringify({ theme: chosen })),
    theme,
  );
  if (board !== null) await serveBoard(page, board);
  await page.goto(`${address}#/${screen}`);
  await page.locator('main:not([aria-busy="true"])').waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.waitForLoadState('networkidle');
  const path = `shots/${screen}${board === null ? '' : `-${board}`}-${size.name}-${theme}.png`;
  // The wall is what fits the screen; a page that scrolls is looked at to its end.
  await page.screenshot({ path: join(ROOT, path), fullPage: screen !== 'wall' });
  await page.close();
  console.log(path);
}

/** @param {readonly string[]} words */
async function main(words) {
  refuseUnknown(words, [...SCREENS, ...THEMES, ...SIZES.map(({ name }) => name), ...BOARD_NAMES, 'all', '--built']);
  const shots = shotsFor(words);
  if (!words.includes('--built') && !(await runNode(TOOLS.vite, ['build', '--logLevel', 'warn'])))
    refuse('The build failed.');
  mkdirSync(join(ROOT, 'shots'), { recursive: true });
  const app = await serveBuiltApp();
  const browser = await chromium.launch(chromiumOptions());
  try {
    for (const shot of shots) await take(browser, app.address, shot);
  } finally {
    await browser.close();
    await app.stop();
  }
}

await main(argv.slice(2));
