import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/servers/ask.ts';
import { type SharedBoard, startShare } from '../support/start-share.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

let share: SharedBoard;

beforeAll(async () => {
  share = await startShare();
});

afterAll(() => share.stop());

test('the page comes without a password, with its content security policy as a header', async () => {
  const answer = await ask(`${share.origin}/`);
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(await answer.text()) ?? [];

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(policy).toContain("default-src 'none'");
  // The board lies at the same address here, so the header allows no other.
  const held = policy?.replace('https: http:', '').replace("'self' ;", "'self';");
  expect(answer.headers.get('content-security-policy')).toBe(`${held}; frame-ancestors 'none'`);
});

test('every answer is bound to its type and its own origin', async () => {
  const addresses = [`${share.origin}/`, `${share.origin}/icon.svg`, `${share.origin}/nothing`, share.board];

  for (const { headers } of await Promise.all(addresses.map((address) => ask(address)))) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('server')).toBeNull();
  }
});

test('what carries a print of its content in its name is kept for a year, everything else is asked for again', async () => {
  const files = readdirSync(join(DIST, 'assets'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
  const assets = files.map((name) => `${share.origin}/assets/${name}`);
  const others = ['', 'index.html', 'icon.svg', 'manifest.webmanifest', 'demo-board.json', 'schema/board.schema.json'];

  const kept = await Promise.all(assets.map((address) => ask(address, undefined, { method: 'HEAD' })));
  const asked = await Promise.all(others.map((path) => ask(`${share.origin}/${path}`)));

  expect(kept.filter(({ headers }) => headers.get('cache-control') !== 'max-age=31536000')).toEqual([]);
  expect(kept.map(({ status }) => status)).toEqual(assets.map(() => 200));
  expect(asked.map(({ headers }) => headers.get('cache-control'))).toEqual(others.map(() => 'no-cache'));
  expect(asked.map(({ status }) => status)).toEqual(others.map(() => 200));
});

test('a part of a release that is gone is not remembered as missing', async () => {
  const answer = await ask(`${share.origin}/assets/gone-12345678.js`);

  expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, null]);
});

test('every file of the app has the type that browsers want to see', async () => {
  const types: Record<string, string> = {
    js: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
    svg: 'image/svg+xml',
    png: 'image/png',
    json: 'application/json',
    html: 'text/html; charset=utf-8',
    webmanifest: 'application/manifest+json',
  };
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((file) => join(file.parentPath, file.name).slice(DIST.length))
    .filter((path) => !path.includes('/.'));

  const answers = await Promise.all(paths.map((path) => ask(`${share.origin}${path}`, undefined, { method: 'HEAD' })));

  const found = Object.fromEntries(paths.map((path, index) => [path, answers[index]?.headers.get('content-type')]));
  expect(found).toEqual(Object.fromEntries(paths.map((path) => [path, types[path.split('.').at(-1) ?? '']])));
});

test('the app travels compressed, and its tag holds for asking again', async () => {
  const headers = { 'Accept-Encoding': 'gzip' };
  const first = await ask(`${share.origin}/`, undefined, { headers });

  const again = await ask(`${share.origin}/`, undefined, {
    headers: { ...headers, 'If-None-Match': first.headers.get('etag') ?? '' },
  });

  expect(first.headers.get('content-encoding')).toBe('gzip');
  expect(first.headers.get('vary')).toMatch(/accept-encoding/i);
  expect(again.status).toBe(304);
});
