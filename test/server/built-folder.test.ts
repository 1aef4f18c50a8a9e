import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { policyOf, unhashedIn } from '../support/built-page.ts';
import { projectFiles } from '../support/project-files.ts';
import { risksIn } from '../support/risks.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const SHIPS = /\.(?:js|css|html|json|svg|png|webmanifest)$/;
const TEXT = /\.(?:js|css|html|json|svg|webmanifest)$/;

const paths = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length + 1));
const texts = paths
  .filter((path) => TEXT.test(path))
  .map((path) => ({ path, text: readFileSync(join(DIST, path), 'utf8') }));

/** Where a pattern is found, with what was found. */
const found = (pattern: RegExp, among = texts): string[] =>
  among.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([what]) => `${path}: ${what.slice(0, 60)}`));
const literal = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g');

test('nothing ships but pages, code, styles, pictures and data: no source map, no list of sources, no file of a tool', () => {
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !SHIPS.test(path) || path.split('/').some((part) => part.startsWith('.')))).toEqual([]);
  expect(found(/sourceMappingURL/g)).toEqual([]);
});

test('nothing that ships names a source file or a place on the machine that built it', () => {
  expect(found(/\b(?:src|scripts|test|node_modules)\/[\w./-]+\.(?:tsx?|mjs|css)\b/g)).toEqual([]);
  const places = [ROOT, homedir(), `${tmpdir()}/`].filter((place) => place.length > 2);
  expect(places.flatMap((place) => found(literal(place)))).toEqual([]);
  expect(found(/(?:\/home\/|\/Users\/|\/root\/|\b[A-Z]:\\Users\\)[\w.-]*/g)).toEqual([]);
});

test('nothing that ships looks like a secret', () => {
  const secrets = [
    /-----BEGIN [A-Z ]*PRIVATE KEY/g,
    /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g,
    /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abprs]-|sk_live_)[\w-]{16,}/g,
    /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}/g,
    /\/\/[^\s/:@"'`]+:[^\s/@"'`]+@[\w.-]+/g,
    /\b(?:password|passwd|secret|token|api_?key)["'`]?\s*[:=]\s*["'`][^"'`\s${}]{8,}["'`]/gi,
    /\b(?:Basic|Bearer) [A-Za-z\d+/=_-]{12,}/g,
  ];

  expect(secrets.flatMap((pattern) => found(pattern))).toEqual([]);
});

test('every page holds itself to a policy, and has nothing inline that the policy does not name by its print', () => {
  const pages = texts.filter(({ path }) => path.endsWith('.html'));

  expect(pages.map(({ path }) => path)).toEqual(['index.html']);
  for (const { text } of pages) {
    expect(policyOf(text)).toContain("default-src 'none'");
    expect(unhashedIn(text)).toEqual([]);
  }
});

test('a script that the policy does not name, a handler and a script as an address are found', () => {
  const [page = ''] = texts.filter(({ path }) => path === 'index.html').map(({ text }) => text);
  const added = (html: string): string => page.replace('</body>', () => `${html}</body>`);

  expect(unhashedIn(added('<script>alert(1)</script>'))).toEqual(['alert(1)']);
  expect(unhashedIn(added('<img src="x" onerror="alert(1)">'))).toHaveLength(1);
  expect(unhashedIn(added('<a href="javascript:alert(1)">here</a>'))).toHaveLength(1);
});

test('text never becomes code or markup', () => {
  const sources = projectFiles('src', /\.tsx?$/);

  expect(sources.length).toBeGreaterThan(100);
  expect(risksIn(sources)).toEqual([]);
  expect(found(/\beval\s*\(/g)).toEqual([]);
});
