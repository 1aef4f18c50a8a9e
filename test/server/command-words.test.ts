import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

test.each([
  ['shots', ['nonsense'], /nonsense.*wall, triage/],
  ['bench', ['core', 'nonsense'], /nonsense.*weight, start/],
  ['bench', ['core', '--readme'], /--readme takes no parts/],
  ['samples', [], /npm run samples -- FOLDER/],
  ['samples', ['no such folder'], /npm run samples -- FOLDER/],
  ['headers', ['nonsense'], /nonsense[^]*nginx, apache, caddy/],
  ['test', ['format', 'nonsense'], /nonsense.*system tools, format/],
])('%s %j says what there is, ends as failed, and does nothing', (command, words, said) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${command}.mjs`, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });

  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^ +at /m);
});
