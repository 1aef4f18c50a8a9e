import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import * as v from 'valibot';
import { refuseUnknown } from './refuse.mjs';
import { ROOT, runNode, TOOLS } from './run-node.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} file
 * @property {readonly string[]} [args]
 * @property {Record<string, string>} [env]
 * @property {string} [report] where the step leaves its tests counted; a step without one counts as one check
 * @typedef {{ passed: number, failed: number }} Counts
 */

const RESULTS = 'test-results';
// Left to itself vitest leaves one core idle, which on two of them is half of all.
const EVERY_CORE = `--maxWorkers=${availableParallelism()}`;

/**
 * Tests of the projects in one time zone. The rules run in all three: at the date line, and on both sides of it.
 *
 * @param {string} zone
 * @param {readonly string[]} projects
 * @param {readonly string[]} [options]
 * @returns {Step}
 */
function testsIn(zone, projects, options = [EVERY_CORE]) {
  const report = `${RESULTS}/${[zone.replaceAll('/', '-'), ...projects].join('-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', ...projects.flatMap((project) => ['--project', project]), ...options, ...reporters];
  return { name: `tests in ${zone}: ${projects.join(', ')}`, file: TOOLS.vitest, args, env: { TZ: zone }, report };
}

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'system tools', file: 'scripts/system-tools.mjs' },
  { name: 'format', file: TOOLS.oxfmt, args: ['--check'] },
  { name: 'lint', file: TOOLS.oxlint },
  { name: 'types', file: TOOLS.tsc, args: ['-p', 'tsconfig.json'] },
  { name: 'types of core alone', file: TOOLS.tsc, args: ['-p', 'src/core/tsconfig.json'] },
  { name: 'dead code', file: TOOLS.knip },
  { name: 'schemas are up to date', file: 'scripts/schemas.mjs', args: ['--check'] },
  testsIn('UTC', ['unit']),
  testsIn('America/Los_Angeles', ['unit', 'property']),
  testsIn('Pacific/Kiritimati', ['unit', 'screens']),
  { name: 'build', file: TOOLS.vite, args: ['build'] },
  { name: 'weight', file: 'scripts/weight.mjs' },
  // They wait for servers more than they work.
  testsIn('UTC', ['servers'], ['--maxWorkers=6']),
  {
    name: 'browser',
    file: TOOLS.playwright,
    args: ['test', '-c', 'test/browser/playwright.config.ts'],
    report: `${RESULTS}/browser.json`,
  },
];

const VitestReport = v.pipe(
  v.object({ numPassedTests: v.number(), numTotalTests: v.number() }),
  v.transform(({ numPassedTests, numTotalTests }) => ({
    passed: numPassedTests,
    failed: numTotalTests - numPassedTests,
  })),
);

const PlaywrightReport = v.pipe(
  v.object({
    stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
  }),
  v.transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped })),
);

/**
 * Counts from the report of vitest or Playwright; a run that left none has failed as one.
 *
 * @param {string} report
 * @returns {Counts}
 */
function countsIn(report) {
  try {
    return v.parse(v.union([VitestReport, PlaywrightReport]), JSON.parse(readFileSync(join(ROOT, report), 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {Step} step
 * @param {boolean} ok
 * @returns {Counts}
 */
function countsOf({ report }, ok) {
  const counts = report === undefined ? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 } : countsIn(report);
  // Something outside the tests went wrong, such as an error that nobody caught.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @param {readonly Step[]} steps */
async function runAll(steps) {
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const began = performance.now();
    const ok = await runNode(step.file, step.args, step.env);
    const counts = countsOf(step, ok);
    total.passed += counts.passed;
    total.failed += counts.failed;
    lines.push(`${ok ? '✓' : '✗'} ${step.name.padEnd(52)} ${((performance.now() - began) / 1000).toFixed(1)} s`);
    if (!ok) break;
  }
  return { total, lines };
}

/** @param {string[]} names parts of the names of the steps to run; all of them when there are none */
async function main(names) {
  const known = STEPS.map(({ name }) => name);
  refuseUnknown(names, known, (part) => known.some((name) => name.includes(part)));
  const steps = STEPS.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  rmSync(join(ROOT, RESULTS), { recursive: true, force: true });
  mkdirSync(join(ROOT, RESULTS), { recursive: true });
  const { total, lines } = await runAll(steps);
  writeFileSync(join(ROOT, RESULTS, 'counts.json'), JSON.stringify(total));
  console.log(`\n${lines.join('\n')}`);
  if (total.failed > 0) console.log(`\nStopped at: ${steps[lines.length - 1]?.name}`);
  console.log(`\nChecks and tests: ${total.passed} good, ${total.failed} not.`);
  return total.failed === 0;
}

exit((await main(argv.slice(2))) ? 0 : 1);
