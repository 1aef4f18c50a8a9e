import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from '../../support/project-files.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const OWN = /`((?:src|test|scripts|docs|public)\/[\w./-]*\w)\/?`|\]\(((?:src|test|scripts|docs|public)\/[^)#]+)\)/g;
const COMMAND = /npm (?:run )?(start|test|dev|build|[a-z]+(?=`| --|,))/g;

const documents = [
  ...['README.md', 'CHANGELOG.md'].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  ...projectFiles('docs', /\.md$/),
  ...projectFiles('src/core', /^SPEC\.md$/),
];
const found = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, one, other]) => ({ path, named: one ?? other ?? '' })),
  );

test('what the documents name is there', () => {
  const named = found(OWN);

  expect(named.length).toBeGreaterThan(50);
  expect(
    named.filter((one) => !existsSync(join(ROOT, one.named)) && !existsSync(join(ROOT, `${one.named}.test.ts`))),
  ).toEqual([]);
});

test('the commands that the documents name exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const builtIn = new Set(['ci', 'audit']);
  const commands = found(COMMAND).map(({ named }) => named);

  expect(commands).toContain('share');
  expect(commands.filter((name) => !builtIn.has(name) && !Object.hasOwn(scripts, name))).toEqual([]);
});
