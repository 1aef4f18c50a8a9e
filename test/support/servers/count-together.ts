export interface Counting {
  /** address of the file that holds the number */
  readonly address: string;
  readonly authorization: string;
  readonly writers: number;
  /** how often each adds one */
  readonly times: number;
  /** bytes that travel with the number */
  readonly filler?: number;
  /** each writer starts no further try after so many milliseconds */
  readonly within?: number;
}

export interface Tally {
  /** answered with success */
  readonly acknowledged: number;
  /** the number that stands there in the end */
  readonly counted: number;
  /** answered with 412 and tried again */
  readonly refused: number;
}

interface Counter {
  readonly number: number;
  readonly filler: string;
}

type Ask = (init: RequestInit) => Promise<Response>;

async function add(ask: Ask): Promise<number> {
  const read = await ask({});
  const { number, filler } = (await read.json()) as Counter;
  const next: Counter = { number: number + 1, filler };
  const headers = { 'If-Match': read.headers.get('etag') ?? '', 'Content-Type': 'application/json' };
  const written = await ask({ method: 'PUT', headers, body: JSON.stringify(next) });
  await written.arrayBuffer();
  return written.status;
}

async function addOften(ask: Ask, times: number, until: number): Promise<{ acknowledged: number; refused: number }> {
  let acknowledged = 0;
  let refused = 0;
  while (acknowledged < times && performance.now() < until) {
    const status = await add(ask);
    if (status >= 200 && status < 300) acknowledged += 1;
    else if (status === 412) refused += 1;
    else throw new Error(`The server answered ${status} to a write.`);
  }
  return { acknowledged, refused };
}

/**
 * Several writers add one to the same number, each with GET, PUT with If-Match, and again after 412. A server that keeps
 * its word has counted as many as it acknowledged.
 */
export async function countTogether(counting: Counting): Promise<Tally> {
  const { address, authorization, writers, times, filler = 0, within = Number.POSITIVE_INFINITY } = counting;
  const ask: Ask = ({ headers, ...init }) =>
    fetch(address, { ...init, headers: { ...(headers as Record<string, string>), Authorization: authorization } });
  const first: Counter = { number: 0, filler: 'x'.repeat(filler) };
  const created = await ask({ method: 'PUT', headers: { 'If-None-Match': '*' }, body: JSON.stringify(first) });
  if (!created.ok) throw new Error(`The server answered ${created.status} to the first write.`);
  const until = performance.now() + within;
  const tallies = await Promise.all(Array.from({ length: writers }, () => addOften(ask, times, until)));
  const { number } = (await (await ask({})).json()) as Counter;
  const sum = (part: 'acknowledged' | 'refused'): number => tallies.reduce((total, tally) => total + tally[part], 0);
  return { acknowledged: sum('acknowledged'), counted: number, refused: sum('refused') };
}
