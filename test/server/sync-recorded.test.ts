import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { Board } from '../../src/core/board/board.ts';
import { NO_ACCESS } from '../../src/data/remote/store-access.ts';
import { testConnection } from '../../src/data/remote/test-connection.ts';
import { openMachine, type Machine } from '../support/servers/open-machine.ts';
import { afterwards, count, look, saved, TEAM } from '../support/servers/shared-board-test.ts';
import { boardIn } from '../support/tabs.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
type Answering = (request: {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}) => Answer;

/** Serves answers in the shapes that a store's documentation and sources record; no such store is at hand here. */
async function serve(answering: Answering): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = 'GET', url = '/', headers } = request;
      const answer = answering({ method, path: url, headers, body });
      response.writeHead(answer.status, answer.headers);
      response.end(answer.status === 304 ? undefined : answer.body);
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  afterwards(() => server.close());
  afterwards(() => server.closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** CouchDB: the revision in the body and as a tag, 409 for what is old, 400 where body and header disagree. */
function couch(): Answering {
  const documents = new Map<string, { rev: string; fields: Record<string, unknown> }>();
  const json = (status: number, value: unknown, rev?: string): Answer => ({
    status,
    headers: { 'content-type': 'application/json', ...(rev === undefined ? {} : { etag: `"${rev}"` }) },
    body: `${JSON.stringify(value)}\n`,
  });
  return ({ method, path, headers, body }) => {
    const known = documents.get(path);
    if (method === 'GET') {
      if (known === undefined) return json(404, { error: 'not_found', reason: 'missing' });
      if (headers['if-none-match'] === `"${known.rev}"`) return json(304, null, known.rev);
      return json(200, { _id: path.split('/').at(-1), _rev: known.rev, ...known.fields }, known.rev);
    }
    const { _id, _rev, ...fields } = JSON.parse(body) as Record<string, unknown>;
    const match = headers['if-match']?.replaceAll('"', '');
    if (match !== undefined && !/^\d+-[0-9a-f]+$/.test(match))
      return json(400, { error: 'bad_request', reason: 'Invalid rev format' });
    if (match !== undefined && _rev !== undefined && match !== _rev)
      return json(400, {
        error: 'bad_request',
        reason: 'Document rev from request body and query string have different values',
      });
    if ((match ?? _rev) !== known?.rev) return json(409, { error: 'conflict', reason: 'Document update conflict.' });
    const rev = `${Number.parseInt(known?.rev ?? '0', 10) + 1}-${md5(body)}`;
    documents.set(path, { rev, fields });
    return json(201, { ok: true, id: _id ?? path.split('/').at(-1), rev }, rev);
  };
}

/** S3 and its like: the tag is a print of the content, a condition that fails is a 412 in XML. */
function bucket(): Answering {
  const objects = new Map<string, string>();
  const xml = (status: number, code: string): Answer => ({
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`,
  });
  return ({ method, path, headers, body }) => {
    const known = objects.get(path);
    const tag = known === undefined ? undefined : `"${md5(known)}"`;
    if (method === 'GET') {
      if (known === undefined || tag === undefined) return xml(404, 'NoSuchKey');
      const status = headers['if-none-match'] === tag ? 304 : 200;
      return { status, headers: { etag: tag, 'content-type': 'application/json' }, body: known };
    }
    if (headers['if-none-match'] === '*' && tag !== undefined) return xml(412, 'PreconditionFailed');
    if (headers['if-match'] !== undefined && tag === undefined) return xml(404, 'NoSuchKey');
    if (headers['if-match'] !== undefined && headers['if-match'] !== tag) return xml(412, 'PreconditionFailed');
    objects.set(path, body);
    return { status: 200, headers: { etag: `"${md5(body)}"` }, body: '' };
  };
}

async function machine(): Promise<Machine> {
  const opened = await openMachine({ board: TEAM });
  afterwards(() => opened.store.close());
  return opened;
}

const STORES: [string, () => Answering, string][] = [
  ['CouchDB', couch, '/evenkeel/board.json'],
  ['an S3-compatible store', bucket, '/bucket/board.json'],
];

test.each(STORES)(
  '%s, by its recorded answers: two machines share a board, and nothing is lost',
  async (_, store, path) => {
    const address = `${await serve(store())}${path}`;
    const [one, other] = [await machine(), await machine()];
    expect(await (await one.store.sharing()).put(address, 'write')).toEqual({ ok: true });
    expect(await (await other.store.sharing()).put(address, 'write')).toMatchObject({ ok: false });
    expect(await (await other.store.sharing()).join(address, 'write')).toEqual({ ok: true });

    for (let value = 1; value <= 5; value += 1) {
      count(one, 'amara', value);
      count(other, 'bruno', value);
      await look(one, other);
    }
    await saved(one, other);
    await look(one, other);

    expect(boardIn(one.store).people.map(({ openCases }) => openCases)).toEqual([5, 5, 0, 0]);
    expect(boardIn(other.store)).toEqual(boardIn(one.store));
    expect(boardIn(one.store).history).toHaveLength(10);
  },
);

test.each(STORES)(
  '%s, by its recorded answers: the connection test finds it good, and work goes on after it',
  async (_, store, path) => {
    const address = `${await serve(store())}${path}`;
    const one = await machine();
    await (await one.store.sharing()).put(address, 'write');

    const report = await testConnection(address, NO_ACCESS);

    expect(report).toMatchObject({ found: 'board', use: 'write' });
    count(one, 'amara', 7);
    await saved(one);
    const there = (await (await fetch(address)).json()) as Board;
    expect(there.people[0]?.openCases).toBe(7);
  },
);
