import { request } from 'node:http';
import type { Person } from './people.ts';

interface Question {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Asks as somebody; nobody says no password. */
export function ask(address: string, person?: Person, { headers = {}, ...rest }: Question = {}): Promise<Response> {
  const known = person === undefined ? {} : { Authorization: person.authorization };
  return fetch(address, { ...rest, headers: { ...known, ...headers } });
}

/** Writes a file where there is none, and gives its tag. */
export async function createFile(address: string, person: Person, body: string): Promise<string> {
  const made = await ask(address, person, { method: 'PUT', headers: { 'If-None-Match': '*' }, body });
  if (made.status !== 201) throw new Error(`The server answered ${made.status} to the first write.`);
  const read = await ask(address, person, { method: 'HEAD' });
  return read.headers.get('etag') ?? '';
}

/**
 * The status of the answer to a path exactly as it is written; `fetch` would tidy it up first.
 *
 * @param announce the size of a body that is said and never sent
 */
export function askRaw(origin: string, path: string, person?: Person, announce?: number): Promise<number> {
  const { hostname, port } = new URL(origin);
  const headers = {
    ...(person === undefined ? {} : { Authorization: person.authorization }),
    ...(announce === undefined ? {} : { 'Content-Length': announce }),
  };
  return new Promise((answered, failed) => {
    const asked = request({
      hostname,
      port,
      path,
      headers,
      agent: false,
      method: announce === undefined ? 'GET' : 'PUT',
    });
    asked.once('error', failed);
    asked.once('response', (response) => {
      answered(response.statusCode ?? 0);
      // What comes after the answer, such as a connection that was cut because of it, is nobody's failure.
      asked
        .removeListener('error', failed)
        .on('error', () => {})
        .destroy();
    });
    if (announce === undefined) asked.end();
    else asked.flushHeaders();
  });
}
