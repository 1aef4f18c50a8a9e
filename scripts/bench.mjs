import { availableParallelism, cpus, loadavg } from 'node:os';
import { argv, version } from 'node:process';
import { browserLines } from '../test/bench/browser/browser-lines.mjs';
import { formatTable } from '../test/bench/line.mjs';
import { loadSource } from './load-source.mjs';
import { runNode, TOOLS } from './run-node.mjs';

/** @typedef {import('../test/bench/line.mjs').Line} Line */

const PARTS = ['core', 'keys', 'scroll', 'save', 'import', 'start', 'endurance'];

/** @type {Line[]} */
const table = [];

/**
 * Adds the lines of a part to the table. What cannot be measured here is said instead, and ends nothing.
 *
 * @param {string} part
 * @param {() => Promise<Line[]>} lines
 */
async function report(part, lines) {
  try {
    table.push(...(await lines()));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
    table.push({
      what: `${part}: not measured`,
      target: '',
      figure: '',
      reference: reason.slice(0, 120),
      passed: null,
    });
  }
}

/** @param {string} chromium */
function machine(chromium) {
  const [one] = cpus();
  const busy = loadavg().map((load) => load.toFixed(1));
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `${availableParallelism()} cores, ${one?.model.trim() ?? 'unknown processor'}; load ${busy.join(', ')}`,
    `node ${version}, chromium ${chromium}`,
  ].join('\n');
}

/**
 * Measures and prints, whatever the figures: they are for people to read, and tests assert no times. `npm run bench --
 * core start` measures only these parts; `--built` takes the build that is there.
 *
 * @param {readonly string[]} words
 */
async function main(words) {
  const asked = PARTS.filter((part) => words.includes(part));
  const parts = asked.length > 0 ? asked : PARTS;
  const core = /** @type {typeof import('../test/bench/core/core-lines.ts')} */ (
    await loadSource('test/bench/core/core-lines.ts')
  );
  if (parts.includes('core')) await report('core', core.coreLines);
  let chromium = 'not asked';
  if (parts.some((part) => part !== 'core')) {
    const built = words.includes('--built') || (await runNode(TOOLS.vite, ['build', '--logLevel', 'warn']));
    if (!built) console.error('The build failed; the browser lines are left out.');
    else
      await report('browser', async () => {
        chromium = await browserLines(parts, core.sampleCases, report);
        return [];
      });
  }
  console.log(`\n${machine(chromium)}\n\n${formatTable(table)}\n`);
}

await main(argv.slice(2));
