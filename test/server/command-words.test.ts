import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

test.each([
  ['shots', ['nonsense'], /nonsense.*wall, triage/],
  ['bench', ['core', 'nonsense'], /nonsense.*weight, start/],
  ['bench', ['core', '--readme'], /--readme takes no parts/],
  ['samples', [], /npm run samples -- FOLDER/],
  ['samples', ['no such folder'], /npm run samples -- FOLDER/],
  ['samples', ['src/styles'], /src.styles holds no table/],
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

test('samples reads whatever a folder and those below it hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'below', 'ours.csv'), 'id,subject,status\n1,Login fails,open\n');
  writeFileSync(join(folder, 'people.txt'), 'name,region\nAmara,EMEA\n');

  const { stdout, status } = spawnSync(process.execPath, ['scripts/samples.mjs', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });

  expect(stdout).toMatch(/below.ours\.csv .* 1 cases, 0 left out/);
  expect(stdout).toMatch(/people\.txt .* 1 people, 0 left out/);
  expect(status).toBe(0);
});
