import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run-node.mjs';

/** @typedef {import('./line.mjs').Line} Line */

const VARIANTS = 1000;

/** What is damaged, where that is tried, and how the name of the test begins. */
const DAMAGED = /** @type {const} */ ([
  ['board', 'test/property/board/decode-board.test.ts', 'a damaged board'],
  ['status', 'test/property/status/decode-status.test.ts', 'damaged status files'],
  ['policy', 'test/property/data/damaged-policy.test.ts', 'a damaged policy file'],
  ['link', 'test/property/data/damaged-documents.test.ts', 'a damaged link'],
  ['csv and json', 'test/property/import/import-anything.test.ts', 'damaged exports'],
  ['ics', 'test/property/calendar/damaged.test.ts', 'a damaged calendar'],
  ['store answers', 'test/property/sync/damaged-answers.test.ts', 'whatever a store answers, it is named'],
  ['what is held', 'test/property/state/damaged-input.test.ts', 'a file or a link that is refused changes nothing'],
]);

/** A property that no figure tells; the files hold it. */
const RELIABLE = /** @type {const} */ ([
  ['links only http, https and mailto', ['test/screens/ui/buttons-and-links.test.tsx']],
  ['every browser test: no request to another host, no error', ['test/browser/support/app-test.ts']],
  ['storage refused, full, wiped while open, upgraded by a newer tab', ['test/browser/storage-faults.spec.ts']],
  ['policy as header of the documented servers', ['test/server/app.test.ts', 'test/server/policy-header.test.ts']],
  ['nothing that ships is a source map, a source path or a secret', ['test/server/built-folder.test.ts']],
  ['sleep, suspended tabs, clock jumps', ['test/screens/clock.test.ts']],
]);

const ACCESSIBLE = /** @type {const} */ ([
  [
    'axe-core: no violation on any screen, theme and dialog',
    ['test/browser/accessibility.spec.ts', 'test/browser/accessibility-within.spec.ts'],
  ],
  ['200 % zoom and 320 pixels wide: nothing scrolls sideways', ['test/browser/accessibility.spec.ts']],
  [
    'every flow by keyboard alone',
    ['test/browser/triage.spec.ts', 'test/browser/queue.spec.ts', 'test/browser/import.spec.ts'],
  ],
  ['a level change is read out once', ['test/screens/wall.test.tsx']],
]);

/** @param {string} file */
const read = (file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : null);

/** @param {string} text @param {string} how */
const numberAfter = (text, how) => Number(new RegExp(how).exec(text)?.[1]?.replaceAll('_', ''));

/**
 * How many variants a test tries, as its file says; 100 where it says nothing, as fast-check does it.
 *
 * @param {string} file
 * @param {string} name
 */
function runsOf(file, name) {
  const text = read(file) ?? '';
  const test = text.split(/^test\(/m).find((part) => part.slice(0, 200).includes(name));
  if (test === undefined) return Number.NaN;
  const own = numberAfter(test, String.raw`numRuns: ([\d_]+)`);
  if (!Number.isNaN(own)) return own;
  return /\bRUNS\b/.test(test) ? numberAfter(text, String.raw`RUNS = \{ numRuns: ([\d_]+)`) : 100;
}

/** @returns {Line} */
function damagedLine() {
  const kinds = DAMAGED.map(([kind, file, name]) => ({ kind, runs: runsOf(file, name) }));
  const missing = kinds.filter(({ runs }) => Number.isNaN(runs)).map(({ kind }) => kind);
  const least = Math.min(...kinds.map(({ runs }) => runs));
  return {
    what: 'damaged input: random variants of each kind, at the least',
    target: `≥ ${VARIANTS}`,
    figure: missing.length === 0 ? String(least) : `no test for ${missing.join(', ')}`,
    reference: `npm test; ${kinds.map(({ kind, runs }) => `${kind} ${runs}`).join(', ')}`,
    passed: least >= VARIANTS,
    mark: 'test',
  };
}

/** @returns {Line} */
function zonesLine() {
  const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];
  const steps = read('scripts/test.mjs') ?? '';
  const run = zones.filter((zone) => steps.includes(`testsIn('${zone}'`));
  return {
    what: 'tests run under UTC, America/Los_Angeles and Pacific/Kiritimati',
    target: '3 zones',
    figure: `${run.length} zones`,
    reference: 'npm test; scripts/test.mjs',
    passed: run.length === zones.length,
    mark: 'test',
  };
}

/** @param {string} what @param {readonly string[]} files @returns {Line} */
function heldLine(what, files) {
  const missing = files.filter((file) => read(file) === null);
  return {
    what,
    target: 'holds',
    figure: missing.length === 0 ? 'tested' : `no ${missing.join(', ')}`,
    reference: `npm test; ${files.join(', ')}`,
    passed: missing.length === 0,
    mark: 'test',
  };
}

/** What tests hold of reliability and security. */
export const reliabilityLines = () => [
  damagedLine(),
  ...RELIABLE.map(([what, files]) => heldLine(what, files)),
  zonesLine(),
];

/** What tests hold of accessibility. */
export const accessibilityLines = () => ACCESSIBLE.map(([what, files]) => heldLine(what, files));
