import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './run-node.mjs';

// Below node_modules, so that it is ignored everywhere and packages that stay outside the bundle are still found.
const CACHE = join(ROOT, 'node_modules/.cache/evenkeel');

/**
 * Loads TypeScript of the project into a plain Node script. The source is bundled first, so that it runs as fast as
 * it would in the browser and needs no loader.
 *
 * @param {string} path from the project's folder, e.g. `src/core/policy/handbook-policy.ts`
 * @returns {Promise<unknown>} the module; the caller says its type, `typeof import('../src/…')`
 */
export async function loadSource(path) {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'source-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(ROOT, path),
      outDir: folder,
      target: 'es2023',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'source.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  /** @type {unknown} */
  const module = await import(pathToFileURL(join(folder, 'source.mjs')).href);
  return module;
}
