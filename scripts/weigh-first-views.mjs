import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readManifest } from './build-manifest.mjs';
import { ROOT } from './run-node.mjs';
import { CHART_MARK, FRAME, OTHER_FRAMES } from './weight-budgets.mjs';

/**
 * @typedef {import('./build-manifest.mjs').Manifest} Manifest
 * @typedef {object} FirstView
 * @property {string} screen
 * @property {Set<string>} files
 * @property {number} script thousands of bytes, packed
 * @property {number} everything thousands of bytes, packed
 * @property {string[]} charts files that hold the package that draws charts
 */

const DIST = join(ROOT, 'dist');
const SCREEN = /^src\/screens\/([^/]+)\/[^/]+Screen\.tsx$/;
// What the page asks for beside its chunks.
const PAGE = ['index.html', 'icon.svg', 'manifest.webmanifest'];

/** @param {string} file */
function weigh(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
}

/** @param {Iterable<string>} files */
function weighAll(files) {
  return [...files].reduce((sum, file) => sum + weigh(file), 0);
}

/**
 * A chunk with everything it imports statically, as files.
 *
 * @param {Manifest} manifest
 * @param {string} key
 * @param {Set<string>} seen
 */
function collect(manifest, key, seen) {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(chunk.file)) return;
  seen.add(chunk.file);
  for (const css of chunk.css ?? []) seen.add(css);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, seen);
}

/**
 * @param {Manifest} manifest
 * @param {string} screen
 */
function frameOf(manifest, screen) {
  const name = screen in OTHER_FRAMES ? OTHER_FRAMES[screen] : FRAME;
  if (name === null) return [];
  const found = Object.keys(manifest).filter((key) => manifest[key]?.name === name);
  if (found.length === 0) throw new Error(`There is no chunk “${name}”, which stands around ${screen}.`);
  return found;
}

/**
 * What has to arrive before each screen of the last build stands.
 *
 * @returns {FirstView[]}
 */
export function weighFirstViews() {
  const manifest = readManifest();
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  return Object.keys(manifest).flatMap((key) => {
    const screen = SCREEN.exec(key)?.[1];
    if (screen === undefined) return [];
    const files = /** @type {Set<string>} */ (new Set());
    for (const part of [...entries, key, ...frameOf(manifest, screen)]) collect(manifest, part, files);
    const script = weighAll([...files].filter((file) => file.endsWith('.js')));
    const everything = weighAll([...files, ...PAGE]);
    return [{ screen, files, script, everything, charts: [...files].filter(hasCharts) }];
  });
}

/** @param {string} file */
function hasCharts(file) {
  return file.endsWith('.js') && readFileSync(join(DIST, file), 'utf8').includes(CHART_MARK);
}
