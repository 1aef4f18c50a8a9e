import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/run-node.mjs';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>react alone</title></head><body><div id="root"></div><script type="module" src="./main.js"></script></body></html>`;

const SCRIPT = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(createElement('h1', null, 'What state is customer support in?'));`;

/**
 * Builds the reference of the start lines: react and react-dom with one heading, as vite builds it for everybody.
 *
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function buildReactAlone() {
  const cache = join(ROOT, 'node_modules/.cache/evenkeel');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'react-alone-'));
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'main.js'), SCRIPT);
  await build({ configFile: false, root, base: './', publicDir: false, logLevel: 'error' });
  return { folder: join(root, 'dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}
