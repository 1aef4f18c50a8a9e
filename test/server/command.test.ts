import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../support/servers/ask.ts';
import { freePort } from '../support/servers/free-port.ts';
import { runShareCommand } from '../support/servers/run-share-command.ts';

const ROOT = resolve(import.meta.dirname, '../..');

let folder: string;
let port: number;
let board: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-command-'));
  port = await freePort();
  board = `http://127.0.0.1:${port}/board/board.json`;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function passwordOf(user: string, said: string): string | undefined {
  return new RegExp(`^ {2}${user} {2}(\\S+)$`, 'm').exec(said)?.[1];
}

/** Starts the command, asks for the board with a password, ends the command. */
async function statusFor(
  words: readonly string[],
  user: string,
  password?: string,
): Promise<{ status: number; said: string }> {
  const command = runShareCommand(['--data', folder, '--port', `${port}`, ...words]);
  await command.ready;
  const known = password ?? passwordOf(user, command.said()) ?? '';
  const { status } = await ask(board, undefined, { headers: { Authorization: `Basic ${btoa(`${user}:${known}`)}` } });
  command.signal('SIGTERM');
  await command.ended;
  return { status, said: command.said() };
}

function filesBelow(path: string): { path: string; mode: number }[] {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return { path: file, mode: statSync(file).mode & 0o077 };
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`${signal} ends the command and the server with it`, async () => {
    const command = runShareCommand(['--data', folder, '--port', `${port}`]);
    await command.ready;
    expect((await ask(board)).status).toBe(401);

    command.signal(signal);
    const code = await command.ended;

    expect(code).toBe(0);
    await expect(ask(board)).rejects.toThrow('fetch failed');
  });
}

test('somebody new gets a password that is shown once, works, and goes on working', async () => {
  const first = await statusFor(['--writers', 'anna', 'ben:chosen by ben'], 'anna');
  const password = passwordOf('anna', first.said) ?? '';
  const second = await statusFor(['--writers', 'anna'], 'anna', password);

  expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect([first.status, second.status]).toEqual([404, 404]);
  expect(first.said).toContain('written by  anna, ben');
  expect(second.said).toContain('written by  ben, anna');
  expect(first.said).not.toContain('chosen by ben');
  expect(passwordOf('anna', second.said)).toBeUndefined();
});

test('who names nobody gets one user for the whole team', async () => {
  const { status, said } = await statusFor([], 'team');

  expect(status).toBe(404);
  expect(said).toContain('written by  team');
});

test('a new password replaces the old one, and a new role the old one', async () => {
  await statusFor(['--writers', 'anna:old', 'ben:kept'], 'anna');

  const old = await statusFor(['--writers', 'anna:new'], 'anna', 'old');
  const fresh = await statusFor([], 'anna', 'new');
  const moved = await statusFor(['--status-readers', 'anna'], 'anna', 'new');

  expect([old.status, fresh.status, moved.status]).toEqual([401, 404, 401]);
  expect(moved.said).toContain('written by  ben\n');
});

test('no password lies in a file, and nobody else on the machine reads any file', async () => {
  const { said } = await statusFor(['--writers', 'anna', '--readers', 'wall:on the wall'], 'anna');
  const secrets = ['on the wall', passwordOf('anna', said) ?? 'none was shown'];

  const files = filesBelow(folder);

  expect(files.filter(({ mode }) => mode !== 0)).toEqual([]);
  const texts = files.filter(({ path }) => statSync(path).isFile()).map(({ path }) => readFileSync(path, 'utf8'));
  expect(texts.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
  expect(readFileSync(join(folder, 'passwords/writers.htpasswd'), 'utf8')).toMatch(
    /^anna:\$6\$[^$]{16}\$[./\w]{86}\n$/,
  );
});

test('where lighttpd is missing, it says the one line that installs it', async () => {
  const command = runShareCommand(['--data', folder], { LIGHTTPD_PATH: join(folder, 'lighttpd') });

  expect(await command.ended).toBe(1);
  expect(command.said()).toContain('sudo apt-get install lighttpd lighttpd-mod-webdav');
  expect(readdirSync(folder)).toEqual([]);
});

test('what cannot work is refused in words', async () => {
  const wrong = [
    ['--port', 'eighty'],
    ['--status', 'nobody'],
    ['--writers', 'two words'],
    ['--writers', 'anna:'],
    ['--certificate', 'cert.pem'],
    ['--data', join(ROOT, 'dist/board')],
    ['--prot', '80'],
  ];

  const commands = wrong.map((words) => runShareCommand(['--port', `${port}`, '--data', folder, ...words]));
  const codes = await Promise.all(commands.map(({ ended }) => ended));

  expect(codes).toEqual(wrong.map(() => 1));
  for (const { said } of commands) expect(said()).not.toMatch(/\bat .*\.mjs:\d/);
  expect(existsSync(join(ROOT, 'dist/board'))).toBe(false);
});

test('a folder with a name that lighttpd cannot be told is refused, and one with spaces is not', async () => {
  const odd = runShareCommand(['--data', join(folder, 'a "b"'), '--port', `${port}`]);
  const spaced = runShareCommand(['--data', join(folder, 'a b ä'), '--port', `${port}`]);

  await spaced.ready;
  spaced.signal('SIGTERM');

  expect([await odd.ended, await spaced.ended]).toEqual([1, 0]);
  expect(odd.said()).toContain('a "b"');
});

test('a port that somebody has is named', async () => {
  const first = runShareCommand(['--data', folder, '--port', `${port}`]);
  await first.ready;

  const second = runShareCommand(['--data', join(folder, 'second'), '--port', `${port}`]);

  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`port ${port}`);
  first.signal('SIGTERM');
  await first.ended;
});
