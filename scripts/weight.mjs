import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exit } from 'node:process';
import { gzipSync } from 'node:zlib';
import { ROOT } from './run-node.mjs';
import { CHART_MARK, FRAME, OTHER_FRAMES, WEIGHT_BUDGETS } from './weight-budgets.mjs';

/**
 * @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 * @typedef {{ screen: string, files: Set<string>, script: number, everything: number }} FirstView
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
 * @param {Manifest} manifest
 * @returns {FirstView[]}
 */
function firstViews(manifest) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  return Object.keys(manifest).flatMap((key) => {
    const screen = SCREEN.exec(key)?.[1];
    if (screen === undefined) return [];
    const files = /** @type {Set<string>} */ (new Set());
    for (const part of [...entries, key, ...frameOf(manifest, screen)]) collect(manifest, part, files);
    const script = weighAll([...files].filter((file) => file.endsWith('.js')));
    return [{ screen, files, script, everything: weighAll([...files, ...PAGE]) }];
  });
}

/** @param {string} file */
function hasCharts(file) {
  return file.endsWith('.js') && readFileSync(join(DIST, file), 'utf8').includes(CHART_MARK);
}

/** @param {FirstView} view */
function complaints({ screen, files, script, everything }) {
  const budget = WEIGHT_BUDGETS[screen];
  return [
    ...[...files].filter(hasCharts).map((file) => `${screen}: ${file} holds charts`),
    ...(budget !== undefined && script > budget.script ? [`${screen}: scripts over ${budget.script} kB`] : []),
    ...(budget?.everything !== undefined && everything > budget.everything
      ? [`${screen}: everything over ${budget.everything} kB`]
      : []),
  ];
}

/** @param {FirstView} view */
function row({ screen, files, script, everything }) {
  const budget = WEIGHT_BUDGETS[screen];
  const amount = (/** @type {number} */ kilobytes) => kilobytes.toFixed(1).padStart(7);
  const limit = (/** @type {number | undefined} */ most) => (most === undefined ? '      ' : `of ${most}`.padStart(6));
  const columns = [amount(script), limit(budget?.script), amount(everything), limit(budget?.everything)];
  return `${screen.padEnd(10)} ${columns.join(' ')}  ${files.size} files`;
}

function checkWeight() {
  const path = join(DIST, '.vite/manifest.json');
  if (!existsSync(path)) {
    console.error('There is no build to weigh. Run: npm run build');
    return false;
  }
  const views = firstViews(/** @type {Manifest} */ (JSON.parse(readFileSync(path, 'utf8'))));
  const missing = Object.keys(WEIGHT_BUDGETS).filter((name) => !views.some(({ screen }) => screen === name));
  const wrong = [...missing.map((name) => `${name}: no such screen in the build`), ...views.flatMap(complaints)];
  console.log('first view   script kB gz   everything');
  for (const view of views) console.log(row(view));
  for (const complaint of wrong) console.error(`over weight: ${complaint}`);
  return wrong.length === 0;
}

exit(checkWeight() ? 0 : 1);
