import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Board } from '../../src/core/board/board.ts';
import { testConnection } from '../../src/data/remote/test-connection.ts';
import {
  accessOf,
  afterwards,
  boardInStore,
  count,
  joinerOn,
  look,
  machineOn,
  running,
  saved,
  sharerOn,
  TEAM,
  until,
} from '../support/servers/shared-board-test.ts';
import { startApache } from '../support/start-apache.ts';
import { startShare, type SharedBoard } from '../support/start-share.ts';
import { boardIn, syncIn } from '../support/tabs.ts';

/** Puts something else where the board lies, behind the server's back. */
function putBehind(server: SharedBoard, content: string): void {
  writeFileSync(join(server.files, 'board.json'), content);
}

describe('whatever lies where the board was, the last good one stays, and it is said', () => {
  test.each<[string, (board: Board) => string, RegExp]>([
    ['an empty file', () => '', /empty file/],
    ['half a file', (board) => JSON.stringify(board).slice(0, 200), /half written/],
    ['a login page', () => '<!doctype html><title>Sign in</title>', /web page/],
    ['a status file', () => '{"format":"evenkeel-status","version":1}', /status file/],
    ['an older board', (board) => JSON.stringify({ ...board, revision: 0 }), /older board/],
    ['another board', (board) => JSON.stringify({ ...board, id: 'other', revision: 99 }), /Another board/],
  ])('%s', async (_, content, reason) => {
    const server = await running(startShare());
    const one = await sharerOn(server);
    count(one, 'amara', 7);
    await saved(one);
    const before = boardIn(one.store);

    putBehind(server, content(await boardInStore(server)));
    await look(one);

    expect(syncIn(one.store)).toMatchObject({ state: 'stale', detail: expect.stringMatching(reason) as unknown });
    expect(boardIn(one.store)).toEqual(before);
    count(one, 'bruno', 8);
    expect(boardIn(one.store).people.map(({ openCases }) => openCases)).toEqual([7, 8, 0, 0]);
  });

  test('nothing at all, and then the board again: what was done meanwhile is saved', async () => {
    const server = await running(startShare());
    const one = await sharerOn(server);
    const text = JSON.stringify(await boardInStore(server));
    putBehind(server, '');
    count(one, 'amara', 7);
    await until(() => syncIn(one.store).state === 'stale');

    putBehind(server, text);
    await look(one);

    await saved(one);
    expect((await boardInStore(server)).people[0]?.openCases).toBe(7);
  });
});

test('a password that was changed: refused with the reason, nothing lost, and saved with the new one', async () => {
  const server = await running(startShare());
  let access = accessOf(server);
  const one = await sharerOn(server, { access: () => access });
  access = { kind: 'password', user: 'writer', password: 'of yesterday' };

  count(one, 'amara', 7);
  await until(() => syncIn(one.store).state === 'refused');
  expect(syncIn(one.store).text).toContain('(401), 1 change waiting');
  expect(JSON.stringify(syncIn(one.store))).not.toContain('yesterday');
  access = accessOf(server);
  await look(one);

  await saved(one);
  expect((await boardInStore(server)).people[0]?.openCases).toBe(7);
});

test('clocks that are wrong by hours put nothing in another order', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const late = await joinerOn(server, { now: () => Date.now() - 5 * 3_600_000 });
  count(one, 'amara', 1);
  await saved(one);
  await look(late);
  count(late, 'amara', 2);
  await saved(late);
  await look(one);

  expect(boardIn(one.store).people[0]?.openCases).toBe(2);
  expect((await boardInStore(server)).history.map(({ at }) => at).toSorted()).not.toEqual(
    (await boardInStore(server)).history.map(({ at }) => at),
  );
});

/** A store of one file that answers as a test wants. */
async function storeOf(answer: (put: { body: string; match: string | undefined } | null) => number): Promise<{
  address: string;
  content: () => string;
}> {
  let content = JSON.stringify({ ...TEAM, id: 'b' });
  let version = 1;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const isBoard = request.url === '/board.json';
      const isPut = request.method === 'PUT';
      const status = !isBoard ? 403 : answer(isPut ? { body, match: request.headers['if-match'] } : null);
      if (isPut && status < 300) {
        content = body;
        version += 1;
      }
      if (status === 0) return response.destroy();
      response.writeHead(status, { etag: `"${version}"` });
      return response.end(isPut || status !== 200 ? '' : content);
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  afterwards(() => server.close());
  afterwards(() => server.closeAllConnections());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/board.json`, content: () => content };
}

async function joined(address: string) {
  const machine = await machineOn({ people: {} } as SharedBoard, { access: () => ({ kind: 'none' }) });
  expect(await (await machine.store.sharing()).join(address, 'write')).toEqual({ ok: true });
  return machine;
}

test('a save whose answer was lost does no harm when it is repeated', async () => {
  let puts = 0;
  const store = await storeOf((put) => {
    if (put === null) return 200;
    puts += 1;
    return puts === 1 ? 0 : 204;
  });
  const one = await joined(store.address);

  count(one, 'amara', 7);
  await until(() => syncIn(one.store).state === 'offline');
  await look(one);

  await saved(one);
  const { history } = JSON.parse(store.content()) as Board;
  expect(history).toHaveLength(1);
});

test('endless refusals: after bounded tries it is refused with the reason, and the edits stay', async () => {
  let puts = 0;
  const store = await storeOf((put) => {
    puts += put === null ? 0 : 1;
    return put === null ? 200 : 412;
  });
  const one = await joined(store.address);

  count(one, 'amara', 7);
  await until(() => syncIn(one.store).state === 'refused', 60_000);

  expect(syncIn(one.store).text).toContain('1 change waiting');
  expect(puts).toBeLessThan(20);
  expect(boardIn(one.store).people[0]?.openCases).toBe(7);
}, 90_000);

test('a store with trouble of its own is offline: tried again, less and less often', async () => {
  const store = await storeOf((put) => (put === null ? 200 : 503));
  const one = await joined(store.address);

  count(one, 'amara', 7);
  await until(() => syncIn(one.store).state === 'offline');

  expect(syncIn(one.store).detail).toContain('(503)');
});

describe('the connection test', () => {
  test('lighttpd and Apache httpd may be written to, and what lies there stays', async () => {
    for (const starting of [startShare(), startApache()]) {
      const server = await running(starting);
      await sharerOn(server);
      const before = await boardInStore(server);

      const report = await testConnection(server.board, accessOf(server));

      expect(report).toMatchObject({ found: 'board', use: 'write' });
      expect(await boardInStore(server)).toEqual(before);
    }
  });

  test('a reader may read, and a stranger nothing', async () => {
    const server = await running(startShare());
    await sharerOn(server);

    expect((await testConnection(server.board, accessOf(server, 'reader'))).use).toBe('read');
    expect(await testConnection(server.board, { kind: 'none' })).toMatchObject({ found: 'other', use: 'none' });
  });

  test('a server that ignores If-Match must not be written to by many', async () => {
    const store = await storeOf((put) => (put === null ? 200 : 204));

    expect((await testConnection(store.address, { kind: 'none' })).use).toBe('unguarded');
  });

  test('nobody there', async () => {
    expect(await testConnection('http://127.0.0.1:9/board.json', { kind: 'none' })).toMatchObject({ use: 'none' });
  });
});
