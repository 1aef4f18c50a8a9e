import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, askRaw, createFile } from '../support/servers/ask.ts';
import { PEOPLE } from '../support/servers/people.ts';
import { type SharedBoard, startShare } from '../support/start-share.ts';

const METHODS = [
  'DELETE',
  'PROPFIND',
  'PROPPATCH',
  'MKCOL',
  'MOVE',
  'COPY',
  'LOCK',
  'UNLOCK',
  'OPTIONS',
  'POST',
  'PATCH',
];
// A body where none belongs would be refused for that.
const WITH_BODY = new Set(['PROPPATCH', 'LOCK', 'POST', 'PATCH']);
const TOO_LARGE = 50 * 1024 * 1024 + 1;
const { writer } = PEOPLE;

let share: SharedBoard;

beforeAll(async () => {
  share = await startShare();
  await createFile(share.board, writer, '{"revision":1}');
  writeFileSync(join(share.files, 'board.json.bak'), 'a copy beside it');
});

afterAll(() => share.stop());

function isRefusal(status: number): boolean {
  return status >= 400 && status < 600;
}

for (const method of METHODS) {
  test(`nobody can ${method} the board, a folder or the app`, async () => {
    const headers = { Destination: share.status, Depth: '0' };
    const body = WITH_BODY.has(method) ? { body: '<a/>' } : {};
    const addresses = [
      share.board,
      share.status,
      `${share.origin}/board/`,
      `${share.origin}/`,
      `${share.origin}/board/new/`,
    ];

    const answers = await Promise.all(addresses.map((address) => ask(address, writer, { method, headers, ...body })));

    expect(answers.map(({ status }) => status).filter((status) => !isRefusal(status))).toEqual([]);
    expect(readdirSync(share.files).toSorted()).toEqual(['board.json', 'board.json.bak']);
    expect(readFileSync(join(share.files, 'board.json'), 'utf8')).toBe('{"revision":1}');
  });
}

test('nothing but the two files can be written', async () => {
  const paths = [
    'index.html',
    'board/other.json',
    'board/board.json.new',
    'board/board.jsonx',
    'board/',
    'assets/a.js',
    'x.json',
  ];

  const answers = await Promise.all(
    paths.map((path) => ask(`${share.origin}/${path}`, writer, { method: 'PUT', body: '{}' })),
  );

  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 403));
  expect(readdirSync(share.files).toSorted()).toEqual(['board.json', 'board.json.bak']);
});

test('nothing beside the two files can be read, and no folder is listed', async () => {
  const paths = [
    '/board/',
    '/board',
    '/board/board.json.bak',
    '/board/board.json/',
    '/board/board.json/x',
    '/assets/',
    '/schema/',
    '/.vite/manifest.json',
  ];

  const answers = await Promise.all(paths.map((path) => askRaw(share.origin, path, writer)));

  expect(answers.filter((status) => status !== 403 && status !== 404)).toEqual([]);
});

test('no way of writing a path leads past the password or out of the folder', async () => {
  const paths = [
    '/board/../board/board.json',
    '/board/./board.json',
    '/board//board.json',
    '//board/board.json',
    '/board/%2e/board.json',
    '/board%2fboard.json',
    '/board/x/%2e%2e/board.json',
    '/board/%62oard.json',
    '/board/board.json?x=/index.html',
    '/board/board.json%00.html',
    '/board/board.json;x',
    '/BOARD/board.json',
    '/board\\board.json',
    '/board/..%5cboard.json',
    '/board/../passwords/writers.htpasswd',
    '/board/%2e%2e/passwords/writers.htpasswd',
    '/board/..%2fpasswords/writers.htpasswd',
    '/../passwords/writers.htpasswd',
    '/passwords/writers.htpasswd',
    '/made-at-start/lighttpd.conf',
  ];

  const strangers = await Promise.all(paths.map((path) => askRaw(share.origin, path)));
  const secrets = await Promise.all(
    paths.filter((path) => !path.includes('oard.json')).map((path) => askRaw(share.origin, path, writer)),
  );

  expect(strangers.filter((status) => ![400, 401, 403, 404].includes(status))).toEqual([]);
  expect(secrets.filter((status) => ![400, 403, 404].includes(status))).toEqual([]);
});

test('a board of 50 MB is taken, and one byte more is not even waited for', async () => {
  const whole = await ask(share.status, writer, { method: 'PUT', body: ' '.repeat(TOO_LARGE - 1) });
  const tooLarge = await askRaw(share.origin, '/board/status.json', writer, TOO_LARGE);

  expect([whole.status, tooLarge]).toEqual([201, 413]);
});

test('who may not write is told so before the body is sent', async () => {
  expect(await askRaw(share.origin, '/board/board.json', undefined, 1_000_000)).toBe(401);
});
