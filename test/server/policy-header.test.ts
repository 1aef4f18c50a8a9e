import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { policyOf } from '../support/built-page.ts';
import { ask } from '../support/servers/ask.ts';
import { startApache } from '../support/start-apache.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const page = readFileSync(join(DIST, 'index.html'), 'utf8');
/** What the page says of itself, but for where it may connect to, and with what only a header can say. */
const held = (stores: string): string =>
  `${policyOf(page).replace(/connect-src [^;]*/, () => `connect-src ${stores}`)}; frame-ancestors 'none'`;

function printed(...words: string[]): { text: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'scripts/headers.mjs'), ...words], {
    encoding: 'utf8',
  });
  return { text: `${stdout}${stderr}`.trim(), status };
}

test('Apache sends what is printed for it, with the page and with the board', async () => {
  const server = await startApache({ app: DIST, added: printed('apache').text });

  const answers = await Promise.all([`${server.origin}/`, server.board].map((address) => ask(address)));
  await server.stop();

  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toBe(held("'self'"));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
});

test.each([
  ['nginx', `add_header Content-Security-Policy "${held("'self'")}" always;`],
  ['caddy', `Content-Security-Policy "${held("'self'")}"`],
  ['netlify', `Content-Security-Policy: ${held("'self'")}`],
])('for %s the whole policy of this build is printed, every hash in it', (server, line) => {
  const { text, status } = printed(server);

  expect(status).toBe(0);
  expect(text.split('\n').map((one) => one.trim())).toContain(line);
  expect(line).toMatch(/script-src 'self' 'sha256-/);
});

test('a store elsewhere is named by its origin, and nothing else gets into the policy', () => {
  const store = printed('nginx', 'https://store.example/evenkeel/board.json?x=1');
  const refused = ["https:; script-src 'unsafe-inline'", 'javascript:alert(1)', '*'].map((word) =>
    printed('nginx', word),
  );

  expect(store.text).toContain(held("'self' https://store.example"));
  expect(refused.map(({ status }) => status)).toEqual([1, 1, 1]);
  expect(refused.filter(({ text }) => text.includes('unsafe-inline;'))).toEqual([]);
});

test('who names no server is told which there are', () => {
  const { text, status } = printed();

  expect(status).toBe(1);
  expect(text).toMatch(/nginx, apache, caddy/);
});
