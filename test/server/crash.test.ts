import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, createFile } from '../support/servers/ask.ts';
import { countTogether } from '../support/servers/count-together.ts';
import { cutOffWrite } from '../support/servers/cut-off.ts';
import { PEOPLE } from '../support/servers/people.ts';
import { startApache } from '../support/start-apache.ts';
import { type SharedBoard, startShare } from '../support/start-share.ts';

const { writer } = PEOPLE;
const STARTS = { lighttpd: startShare, 'Apache httpd': startApache };

/** The number in a board that is whole; -1 while there is none. */
async function numberIn({ board }: SharedBoard): Promise<number> {
  const answer = await ask(board, writer, { headers: { Connection: 'close' } });
  if (answer.status !== 200) return -1;
  const { number, filler } = (await answer.json()) as { number: number; filler: string };
  return filler.length === 100_000 ? number : Number.NaN;
}

for (const [name, start] of Object.entries(STARTS)) {
  let server: SharedBoard;

  beforeEach(async () => {
    server = await start();
  });

  afterEach(() => server.stop());

  test(`${name} keeps the whole board when a writer is cut off in the middle`, async () => {
    const tag = await createFile(server.board, writer, '{"revision":1}');

    await cutOffWrite(server.board, writer, '{"revision":2,"filler":"');
    const after = await ask(server.board, writer);

    expect([after.headers.get('etag'), await after.text()]).toEqual([tag, '{"revision":1}']);
  });

  test(`${name} has the board again, with its tag, after a crash`, async () => {
    const tag = await createFile(server.board, writer, '{"revision":1}');

    await server.kill();
    const refused = await ask(server.board, writer).catch(() => 'nobody answers');
    await server.restart();
    const after = await ask(server.board, writer, { headers: { Connection: 'close' } });

    expect(refused).toBe('nobody answers');
    expect([after.headers.get('etag'), await after.text()]).toEqual([tag, '{"revision":1}']);
  });

  test(`${name} has a whole board after a crash in the middle of many writes`, async () => {
    const { authorization } = writer;
    const counting = { address: server.board, authorization, writers: 4, times: 1000, filler: 100_000 };
    const cut = countTogether(counting).catch(() => 'cut off');

    while ((await numberIn(server)) < 10);
    await server.kill();
    await cut;
    await server.restart();

    expect(await numberIn(server)).toBeGreaterThanOrEqual(10);
  });
}

test('a copy that is put back behind the server is seen at once, with a tag of its own', async () => {
  const share = await startShare();
  const tag = await createFile(share.board, writer, '{"revision":1}');
  await ask(share.board, writer);

  writeFileSync(join(share.files, 'board.json'), '{"revision":7}');
  const after = await ask(share.board, writer, { headers: { 'If-None-Match': tag } });
  const stale = await ask(share.board, writer, { method: 'PUT', headers: { 'If-Match': tag }, body: '{"revision":2}' });

  expect([after.status, await after.text(), stale.status]).toEqual([200, '{"revision":7}', 412]);
  await share.stop();
});
