import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../../../scripts/chromium.mjs';
import { ROOT } from '../../../scripts/run-node.mjs';
import { buildReferences } from './build-references.mjs';
import { enduranceLines } from './endurance-lines.mjs';
import { importLines } from './import-lines.mjs';
import { keyLines } from './key-lines.mjs';
import { saveLines } from './save-lines.mjs';
import { scrollLines } from './scroll-line.mjs';
import { serveCompressed } from './serve-compressed.mjs';
import { startLines } from './start-lines.mjs';

/** @typedef {import('../line.mjs').Line} Line */

/**
 * What users wait for, measured on the built app in a real browser, part by part as asked.
 *
 * @param {readonly string[]} parts of `keys`, `scroll`, `save`, `import`, `start`, `endurance`
 * @param {import('./key-lines.mjs').SampleCases} sampleCases
 * @param {(part: string, lines: () => Promise<Line[]>) => Promise<void>} report
 * @returns {Promise<string>} the browser's version
 */
export async function browserLines(parts, sampleCases, report) {
  const app = await serveCompressed(join(ROOT, 'dist'));
  const browser = await chromium.launch(chromiumOptions());
  const references = await buildReferences();
  const addresses = { app: app.address, ...references };
  const measured = {
    keys: () => keyLines(browser, addresses, sampleCases),
    scroll: () => scrollLines(browser, app.address, sampleCases),
    save: () => saveLines(browser, app.address, sampleCases),
    import: () => importLines(browser, app.address),
    start: () => startLines(browser, addresses),
    endurance: () => enduranceLines(app.address),
  };
  for (const [part, lines] of Object.entries(measured)) if (parts.includes(part)) await report(part, lines);
  const version = browser.version();
  await browser.close();
  await Promise.all([app.stop(), references.stop()]);
  return version;
}
