import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createFile } from '../support/servers/ask.ts';
import { PEOPLE } from '../support/servers/people.ts';
import { type SharedBoard, startShare } from '../support/start-share.ts';

const STRONG = /^"[^"]+"$/;
const { writer } = PEOPLE;

let share: SharedBoard;

beforeEach(async () => {
  share = await startShare();
});

afterEach(() => share.stop());

function write(condition: Record<string, string>, body: string): Promise<Response> {
  return ask(share.board, writer, { method: 'PUT', headers: condition, body });
}

async function held(): Promise<string> {
  return (await ask(share.board, writer)).text();
}

test('a board that nobody has written is not there', async () => {
  expect((await ask(share.board, writer)).status).toBe(404);
});

test('of two who create the board, one does', async () => {
  const first = await write({ 'If-None-Match': '*' }, '{"revision":1}');
  const second = await write({ 'If-None-Match': '*' }, '{"revision":2}');

  expect([first.status, second.status]).toEqual([201, 412]);
  expect(await held()).toBe('{"revision":1}');
});

test('of eight who create it at once, one does', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, revision) => write({ 'If-None-Match': '*' }, `{"revision":${revision}}`)),
  );

  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
    201,
    ...Array.from({ length: 7 }, () => 412),
  ]);
});

test('the tag is strong, and each write answers with the tag that reading gives next', async () => {
  const made = await write({ 'If-None-Match': '*' }, '{"revision":1}');
  const read = await ask(share.board, writer);
  const written = await write({ 'If-Match': made.headers.get('etag') ?? '' }, '{"revision":2}');
  const again = await ask(share.board, writer);

  expect(made.headers.get('etag')).toMatch(STRONG);
  expect(read.headers.get('etag')).toBe(made.headers.get('etag'));
  expect(written.status).toBe(204);
  expect(written.headers.get('etag')).toMatch(STRONG);
  expect(written.headers.get('etag')).not.toBe(made.headers.get('etag'));
  expect(again.headers.get('etag')).toBe(written.headers.get('etag'));
});

test('a tag that is not there any more does not write', async () => {
  const old = await createFile(share.board, writer, '{"revision":1}');
  await write({ 'If-Match': old }, '{"revision":2}');

  const answers = [
    await write({ 'If-Match': old }, '{"revision":3}'),
    await write({ 'If-Match': '"something else"' }, '{"revision":3}'),
    await write({ 'If-Match': `W/${old}` }, '{"revision":3}'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([412, 412, 412]);
  expect(await held()).toBe('{"revision":2}');
});

test('a tag for a board that was never written does not create one', async () => {
  const answer = await write({ 'If-Match': '"1"' }, '{"revision":1}');

  expect(answer.status).toBe(412);
  expect((await ask(share.board, writer)).status).toBe(404);
});

test('the same bytes written again are a change all the same', async () => {
  const first = await createFile(share.board, writer, '{"revision":1}');

  const second = await write({ 'If-Match': first }, '{"revision":1}');

  expect(second.headers.get('etag')).not.toBe(first);
});

test('who has the newest board is told so, and gets no second copy', async () => {
  const tag = await createFile(share.board, writer, '{"revision":1}');

  const known = await ask(share.board, writer, { headers: { 'If-None-Match': tag } });
  const unknown = await ask(share.board, writer, { headers: { 'If-None-Match': '"older"' } });

  expect([known.status, known.headers.get('etag'), await known.text()]).toEqual([304, tag, '']);
  expect([unknown.status, await unknown.text()]).toEqual([200, '{"revision":1}']);
});

test('the board is JSON whatever a writer calls it, is never compressed, and no cache keeps it', async () => {
  const body = JSON.stringify({ revision: 1, filler: 'x'.repeat(100_000) });
  await ask(share.board, writer, { method: 'PUT', headers: { 'Content-Type': 'text/html' }, body });
  await createFile(share.status, writer, body);

  for (const address of [share.board, share.status]) {
    const { headers } = await ask(address, writer, { headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } });

    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('etag')).toMatch(/^"\d+"$/);
  }
});
