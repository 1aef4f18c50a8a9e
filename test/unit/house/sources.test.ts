import { expect, test } from 'vitest';
import { projectFiles } from '../../support/project-files.ts';

const LINES_AT_MOST = 250;
const KNOWN_FOLDERS = new Set(['core', 'data', 'state', 'ui', 'widgets', 'screens', 'app', 'styles']);
const SUPPRESSION =
  /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable|biome-ignore|oxfmt-ignore|prettier-ignore/;
const PASSED_ON = /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s*)?from\b/m;
const NOT_RUN = /\b(test|it|describe)(\.\w+)*\.(skip|only|todo|fails|skipIf|runIf|fixme)\b/;

/** Where the page, and what keeps it without a network, begin. */
const STARTS = new Set(['main.tsx', 'service-worker.ts']);

const sources = projectFiles('src', /\.(tsx?|css)$/);
const own = projectFiles('test', /\.tsx?$/).filter(({ path }) => !path.startsWith('test/unit/house/'));
const scripts = projectFiles('scripts', /\.(m?js|ts)$/);

test('no source file is longer than can be read in one sitting', () => {
  const tooLong = sources.filter(({ text }) => text.trimEnd().split('\n').length > LINES_AT_MOST);

  expect(tooLong.map(({ path }) => path)).toEqual([]);
});

test('every source file stands in a folder that the import table knows', () => {
  const astray = sources.filter(({ path }) => {
    const [, folder = '', ...rest] = path.split('/');
    return rest.length === 0 ? !STARTS.has(folder) : !KNOWN_FOLDERS.has(folder);
  });

  expect(astray.map(({ path }) => path)).toEqual([]);
});

test('the checkers are never told to look away', () => {
  const suppressed = [...sources, ...own, ...scripts].filter(({ text }) => SUPPRESSION.test(text));

  expect(suppressed.map(({ path }) => path)).toEqual([]);
});

test('a file exports what it holds itself, never what another does', () => {
  const barrels = sources.filter(({ text }) => PASSED_ON.test(text));

  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('every test runs', () => {
  expect(own.filter(({ text }) => NOT_RUN.test(text)).map(({ path }) => path)).toEqual([]);
});
