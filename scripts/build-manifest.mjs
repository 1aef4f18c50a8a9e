import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-node.mjs';

/**
 * What the bundler tells of a chunk; the key of it is its source.
 *
 * @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk | undefined>} Manifest
 */

/** Where the build leaves what it made of each source: beside the built folder, which ships. */
export const MANIFEST = join(ROOT, '.build/manifest.json');

/**
 * What the last build made of each source.
 *
 * @returns {Manifest}
 */
export function readManifest() {
  if (![MANIFEST, join(ROOT, 'dist/index.html')].every((path) => existsSync(path)))
    throw new Error('There is no build. Run: npm run build');
  return /** @type {Manifest} */ (JSON.parse(readFileSync(MANIFEST, 'utf8')));
}
