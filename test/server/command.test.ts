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
  if (!existsSync(path)) return [];
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

const ODD = join(tmpdir(), 'evenkeel-"odd"');
const REFUSED = {
  'eighty is not a port': ['--port', 'eighty'],
  '--status is': ['--status', 'nobody'],
  '"two words" cannot be a user': ['--writers', 'two words'],
  'The password of anna is empty': ['--writers', 'anna:'],
  '--certificate and --key go together': ['--certificate', 'cert.pem'],
  'must not be inside the served app': ['--data', join(ROOT, 'dist/board')],
  "Unknown option '--prot'": ['--prot', '80'],
  'lighttpd cannot read this': ['--data', ODD],
};

for (const [reason, words] of Object.entries(REFUSED)) {
  test(`what cannot work is refused in words: ${reason}`, async () => {
    const command = runShareCommand(['--port', `${port}`, '--data', folder, ...words]);

    expect(await command.ended).toBe(1);
    expect(command.said()).toContain(reason);
    expect(command.said()).not.toMatch(/\bat .*\.mjs:\d/);
    expect([folder, join(ROOT, 'dist/board'), ODD].flatMap(filesBelow)).toEqual([]);
  });
}

test('a password that was drawn is shown even when the server then does not start', async () => {
  const nothing = join(folder, 'nothing.pem');
  const tls = ['--certificate', nothing, '--key', nothing];

  const command = runShareCommand(['--port', `${port}`, '--data', join(folder, 'data'), ...tls, '--writers', 'anna']);

  expect(await command.ended).toBe(1);
  expect(passwordOf('anna', command.said())).toMatch(/^[a-z2-9-]{23}$/);
  expect(command.said()).toContain('nothing.pem');
});

test('a folder with spaces and other letters in its name does', async () => {
  const command = runShareCommand(['--data', join(folder, 'a b ä'), '--port', `${port}`]);
  await command.ready;

  command.signal('SIGTERM');

  expect(await command.ended).toBe(0);
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
