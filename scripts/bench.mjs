import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { argv, chdir, version } from 'node:process';
import { auditLine } from '../test/bench/audit-line.mjs';
import { browserLines } from '../test/bench/browser/browser-lines.mjs';
import { formatMarkdown, formatTable } from '../test/bench/format-table.mjs';
import { accessibilityLines, reliabilityLines } from '../test/bench/held-lines.mjs';
import { weightLines } from '../test/bench/weight-lines.mjs';
import { loadSource } from './load-source.mjs';
import { refuse, refuseUnknown } from './refuse.mjs';
import { ROOT, runNode, TOOLS } from './run-node.mjs';

/** @typedef {import('../test/bench/line.mjs').Line} Line */
/** @typedef {typeof import('../test/bench/core/core-lines.ts')} Core */

/** The parts of the table, as `spec/quality.md` has them, in its order. */
const SECTIONS = /** @type {const} */ ([
  { title: 'Start', parts: ['weight', 'start'] },
  { title: 'Work', parts: ['core', 'keys', 'scroll', 'import', 'endurance', 'save'] },
  { title: 'Reliability and security', parts: ['security', 'reliability'] },
  { title: 'Accessibility', parts: ['colours', 'accessibility'] },
]);
const PARTS = /** @type {readonly string[]} */ (SECTIONS.flatMap(({ parts }) => parts));
const IN_BROWSER = new Set(['start', 'keys', 'scroll', 'import', 'endurance', 'save']);
const BUILT = new Set([...IN_BROWSER, 'weight', 'security']);
const README = join(ROOT, 'README.md');
const PLACE = /(<!-- measured -->\n)[^]*?(<!-- \/measured -->)/;

/** @type {Map<string, Line[]>} */
const measured = new Map();

/**
 * Measures a part of the table. What cannot be measured here is said instead, and ends nothing.
 *
 * @param {string} part
 * @param {() => Line[] | Promise<Line[]>} lines
 */
async function report(part, lines) {
  console.error(`measuring: ${part}`);
  try {
    measured.set(part, await lines());
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
    const what = `${part}: not measured`;
    measured.set(part, [{ what, target: '', figure: '', reference: reason.slice(0, 120), passed: null }]);
  }
}

/** @param {string} chromium */
function machine(chromium) {
  const [one] = cpus();
  const busy = loadavg().map((load) => load.toFixed(1));
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${availableParallelism()} cores, ${one?.model.trim() ?? 'unknown processor'}; load at the end ${busy.join(', ')}`,
    `node ${version}, chromium ${chromium}`,
  ];
}

/** @param {Core} core */
const linesHere = (core) =>
  /** @type {Record<string, () => Line[] | Promise<Line[]>>} */ ({
    weight: weightLines,
    core: core.coreLines,
    security: async () => [...core.securityLines(), await auditLine()],
    reliability: reliabilityLines,
    colours: core.colourLines,
    accessibility: accessibilityLines,
  });

/**
 * @param {readonly string[]} parts
 * @param {Core} core
 * @returns {Promise<string>} the browser's version
 */
async function measureInBrowser(parts, core) {
  let chromium = 'not asked';
  try {
    if (parts.some((part) => IN_BROWSER.has(part))) chromium = await browserLines(parts, core.sampleCases, report);
  } catch (error) {
    console.error(error);
    for (const part of parts.filter((one) => IN_BROWSER.has(one) && !measured.has(one)))
      await report(part, () => Promise.reject(error instanceof Error ? error : new Error('no browser')));
  }
  return chromium;
}

/**
 * Writes the table into the README, between its two marks.
 *
 * @param {string} text
 */
function writeReadme(text) {
  const readme = readFileSync(README, 'utf8');
  if (!PLACE.test(readme)) throw new Error('README.md has no place for the table.');
  writeFileSync(
    README,
    readme.replace(PLACE, (_, open, close) => `${open}\n${text}\n\n${close}`),
  );
}

/**
 * Measures and prints, whatever the figures: they are for people to read, and tests assert no times. `npm run bench --
 * core start` measures only these parts; `--built` takes the build that is there; `--markdown` prints the table as
 * Markdown; `--readme` writes it into README.md, from a whole run alone.
 *
 * @param {readonly string[]} words
 */
async function main(words) {
  chdir(ROOT);
  refuseUnknown(words, [...PARTS, '--built', '--markdown', '--readme']);
  const asked = PARTS.filter((part) => words.includes(part));
  const parts = asked.length > 0 ? asked : PARTS;
  if (words.includes('--readme') && parts !== PARTS) refuse('--readme takes no parts: the table is whole there.');
  const core = /** @type {Core} */ (await loadSource('test/bench/core/core-lines.ts'));
  const isBuilt =
    words.includes('--built') ||
    !parts.some((part) => BUILT.has(part)) ||
    (await runNode(TOOLS.vite, ['build', '--logLevel', 'warn']));
  if (!isBuilt) refuse('The build failed.');
  const here = linesHere(core);
  for (const part of parts) if (here[part] !== undefined) await report(part, here[part]);
  const chromium = await measureInBrowser(parts, core);

  const sections = SECTIONS.map(({ title, parts: own }) => ({
    title,
    lines: own.flatMap((one) => measured.get(one) ?? []),
  }));
  const where = machine(chromium);
  const markdown = `${where.join('; ')}\n\n${formatMarkdown(sections)}`;
  if (words.includes('--readme')) writeReadme(markdown);
  console.log(words.includes('--markdown') ? `\n${markdown}\n` : `\n${where.join('\n')}\n\n${formatTable(sections)}\n`);
}

await main(argv.slice(2));
