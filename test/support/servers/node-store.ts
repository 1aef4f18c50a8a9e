import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person } from './people.ts';

/** What a store keeps and how it answers, whichever server it is part of. */
export interface KeptFiles {
  /** What lies there; undefined: nothing. */
  readonly file: (name: 'board.json' | 'status.json') => string | undefined;
  readonly put: (name: 'board.json' | 'status.json', text: string) => void;
  /** What was asked, as "GET board.json". */
  readonly asked: readonly string[];
  /** How it answers; may be changed at any time. */
  readonly manner: Manner;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface NodeStore extends Omit<KeptFiles, 'answer'> {
  /** of board.json */
  readonly address: string;
  readonly status: string;
  readonly close: () => Promise<void>;
}

export interface Manner {
  /** Refuses to write over what somebody else wrote. */
  guards: boolean;
  /** Who may write and who may read; null: everybody. */
  writers: readonly Pick<Person, 'authorization'>[] | null;
  readers: readonly Pick<Person, 'authorization'>[] | null;
  /** Answers everything with this; null: as it should. */
  status: number | null;
  /** Writes what it is given, and never says so. */
  silent: boolean;
}

interface Stored {
  readonly text: string;
  readonly version: number;
}

function isKnown(people: Manner['readers'], { headers }: IncomingMessage): boolean {
  return people === null || people.some(({ authorization }) => authorization === headers.authorization);
}

function statusFor(request: IncomingMessage, manner: Manner, stored: Stored | undefined): number {
  if (manner.status !== null) return manner.status;
  const { method, headers } = request;
  const tag = stored === undefined ? undefined : `"${stored.version}"`;
  const mayWrite = isKnown(manner.writers, request);
  if (method === 'PUT') {
    if (!mayWrite) return 401;
    const isMissed = headers['if-match'] !== undefined && headers['if-match'] !== tag;
    const isThere = headers['if-none-match'] === '*' && stored !== undefined;
    return manner.guards && (isMissed || isThere) ? 412 : 204;
  }
  if (!mayWrite && !isKnown(manner.readers, request)) return 401;
  if (stored === undefined) return 404;
  return headers['if-none-match'] === tag ? 304 : 200;
}

/** Two files, and answers as a test wants them. */
export function keepFiles(starting: Partial<Manner> = {}): KeptFiles {
  const manner: Manner = { guards: true, writers: null, readers: null, status: null, silent: false, ...starting };
  const files = new Map<string, Stored>();
  const asked: string[] = [];
  const put = (name: string, text: string): void => {
    files.set(name, { text, version: (files.get(name)?.version ?? 0) + 1 });
  };
  const answer: KeptFiles['answer'] = (request, response) => {
    const name = (request.url ?? '').slice(1);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push(`${request.method} ${name}`);
      const status = statusFor(request, manner, files.get(name));
      if (request.method === 'PUT' && status === 204) put(name, body);
      if (manner.silent && request.method === 'PUT') return;
      const stored = files.get(name);
      response.writeHead(status, stored === undefined ? {} : { etag: `"${stored.version}"` });
      response.end(status === 200 ? stored?.text : '');
    });
  };
  return { file: (name) => files.get(name)?.text, put, asked, manner, answer };
}

/** A store in this process. */
export async function startNodeStore(starting: Partial<Manner> = {}): Promise<NodeStore> {
  const { answer, ...kept } = keepFiles(starting);
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/board.json`,
    status: `http://127.0.0.1:${port}/status.json`,
    ...kept,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
