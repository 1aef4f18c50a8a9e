import { afterEach, expect, test } from 'vitest';
import { ask, createFile } from '../support/servers/ask.ts';
import { PEOPLE } from '../support/servers/people.ts';
import { startApache } from '../support/start-apache.ts';
import type { SharedBoard } from '../support/start-share.ts';

const { writer, reader, statusReader } = PEOPLE;
const LONG = JSON.stringify({ revision: 1, filler: 'x'.repeat(10_000) });

let server: SharedBoard;

afterEach(() => server.stop());

function write(tag: string, body: string): Promise<Response> {
  return ask(server.board, writer, { method: 'PUT', headers: { 'If-Match': tag }, body });
}

test('with FileETag Digest the tag is strong at once, a wrong one is refused, and a write answers without one', async () => {
  server = await startApache();
  const tag = await createFile(server.board, writer, '{"revision":1}');

  const wrong = await write('"something else"', '{"revision":2}');
  const right = await write(tag, '{"revision":2}');
  const after = await ask(server.board, writer);
  const known = await ask(server.board, writer, { headers: { 'If-None-Match': after.headers.get('etag') ?? '' } });

  expect(tag).toMatch(/^"[^"]+"$/);
  expect([wrong.status, right.status, known.status]).toEqual([412, 204, 304]);
  expect(right.headers.get('etag')).toBeNull();
  expect(after.headers.get('etag')).not.toBe(tag);
  expect(await after.text()).toBe('{"revision":2}');
});

test('of two who create the board, one does', async () => {
  server = await startApache();
  await createFile(server.board, writer, '{"revision":1}');

  const second = await ask(server.board, writer, { method: 'PUT', headers: { 'If-None-Match': '*' }, body: '{}' });

  expect(second.status).toBe(412);
});

test('writers write, readers read, and who may read the status reads that alone', async () => {
  server = await startApache();
  await createFile(server.board, writer, '{"revision":1}');
  await createFile(server.status, writer, '{"revision":1}');
  const everybody = [writer, reader, statusReader, undefined];
  const body = { method: 'PUT', headers: { 'If-Match': '"none"' }, body: '{}' };

  const boards = await Promise.all(everybody.map((person) => ask(server.board, person)));
  const statuses = await Promise.all(everybody.map((person) => ask(server.status, person)));
  const writes = await Promise.all(everybody.map((person) => ask(server.board, person, body)));
  const others = await Promise.all(
    ['DELETE', 'PROPFIND', 'OPTIONS', 'MKCOL'].map((method) => ask(server.board, writer, { method })),
  );
  const beside = await ask(`${server.origin}/board/other.json`, writer, { method: 'PUT', body: '{}' });

  expect(boards.map(({ status }) => status)).toEqual([200, 200, 401, 401]);
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 401]);
  expect(writes.map(({ status }) => status)).toEqual([412, 401, 401, 401]);
  expect(others.filter(({ ok }) => ok)).toEqual([]);
  expect(beside.ok).toBe(false);
});

test('unasked, Apache gives a weak tag right after a write, and refuses it', async () => {
  server = await startApache({ tags: 'default' });
  const tag = await createFile(server.board, writer, '{"revision":1}');

  const answer = await write(tag, '{"revision":2}');

  expect(tag).toMatch(/^W\/"/);
  expect(answer.status).toBe(412);
});

test('a compressed answer carries another tag, which Apache then refuses, and which without its ending fits', async () => {
  server = await startApache({ compresses: true });
  await createFile(server.board, writer, LONG);
  const read = await ask(server.board, writer, { headers: { 'Accept-Encoding': 'gzip' } });
  const tag = read.headers.get('etag') ?? '';

  const withEnding = await write(tag, LONG);
  const without = await write(tag.replace('-gzip', ''), LONG);

  expect(read.headers.get('content-encoding')).toBe('gzip');
  expect(tag).toMatch(/-gzip"$/);
  expect([withEnding.status, without.status]).toEqual([412, 204]);
});
