import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/run-node.mjs';
import { BARE_LIST } from './bare-list.mjs';
import { serveCompressed } from './serve-compressed.mjs';

/** @typedef {{ address: string, stop: () => Promise<void> }} Served */

const HEADING = 'What state is customer support in?';

/** @param {string} body */
const pageOf = (
  body,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Reference</title></head><body>${body}</body></html>`;

const TEXT = pageOf(
  `<h1>${HEADING}</h1><p>Two people are out and nobody waits longer than yesterday. The next word is at 17:30 UTC.</p>`,
);
const WITH_SCRIPT = pageOf('<div id="root"></div><script type="module" src="./main.js"></script>');

const REACT_ALONE = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(createElement('h1', null, '${HEADING}'));`;

/**
 * @param {string} root
 * @param {string} name
 * @param {string | null} script built by vite as for everybody; null for a page of text
 */
async function buildOne(root, name, script) {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), script === null ? TEXT : WITH_SCRIPT);
  if (script === null) return folder;
  writeFileSync(join(folder, 'main.js'), script);
  await build({ configFile: false, root: folder, base: './', publicDir: false, logLevel: 'error' });
  return join(folder, 'dist');
}

/**
 * Builds and serves what the app is held against: a page of text, react alone with one heading, and a bare virtual list.
 *
 * @returns {Promise<{ text: string, alone: string, list: string, stop: () => Promise<void> }>} addresses
 */
export async function buildReferences() {
  const cache = join(ROOT, 'node_modules/.cache/evenkeel');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'references-'));
  const serve = async (/** @type {string} */ name, /** @type {string | null} */ script) =>
    serveCompressed(await buildOne(root, name, script));
  const text = await serve('text', null);
  const alone = await serve('alone', REACT_ALONE);
  const list = await serve('list', BARE_LIST);
  const stop = async () => {
    await Promise.all([text, alone, list].map((served) => served.stop()));
    rmSync(root, { recursive: true, force: true });
  };
  return { text: text.address, alone: alone.address, list: list.address, stop };
}
