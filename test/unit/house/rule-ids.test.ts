import { expect, test } from 'vitest';
import { projectFiles } from '../../support/project-files.ts';

// A rule is stated where its id opens a line of SPEC.md, whatever list, heading or table markup stands before it.
const STATED = /^[\s#>*|`-]*\[([A-Z]{2,}-[A-Z0-9-]+)\]/gm;
const NAMED = /\[([A-Z]{2,}-[A-Z0-9-]+)\]/g;

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, id = '']) => id);
}

const stated = projectFiles('src/core', /^SPEC\.md$/).flatMap(({ text }) => idsIn(text, STATED));
const tests = projectFiles('test', /\.(test|spec)\.tsx?$/).filter(({ path }) => !path.startsWith('test/unit/house/'));
const named = tests.flatMap(({ path, text }) => idsIn(text, NAMED).map((id) => ({ id, path })));

test('the core states its rules, each id once', () => {
  const twice = stated.filter((id, at) => stated.indexOf(id) !== at);

  expect(stated).not.toEqual([]);
  expect(twice).toEqual([]);
});

test('each rule of the core is named by a test', () => {
  const withTest = new Set(named.map(({ id }) => id));

  expect(stated.filter((id) => !withTest.has(id))).toEqual([]);
});

test('no test names a rule that the core does not state', () => {
  const known = new Set(stated);

  expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
});
