import { createServer } from 'node:http';

/** @typedef {{ status: number, body: string, tag: string, delayMs: number, isCut: boolean }} Answer */

/** How often a store answers wrongly, of a hundred times. */
const FAULTS_OF_100 = 12;
const SLOWEST_MS = 40;

/**
 * Numbers from 0 to 1, the same ones in every run.
 *
 * @param {number} seed
 */
function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const HTML = '<!doctype html><title>Maintenance</title><p>Back soon';

/**
 * What goes wrong this time: nothing mostly, else a page instead of the document, half of it, an error, or silence.
 *
 * @param {number} thrown from 0 to 1
 * @returns {'html' | 'half' | 'error' | 'silence' | null}
 */
function faultOf(thrown) {
  const place = Math.floor(thrown * 100);
  if (place >= FAULTS_OF_100) return null;
  return /** @type {const} */ (['html', 'half', 'error', 'silence'])[place % 4] ?? null;
}

/**
 * A store of one board for an endurance run: it keeps strong tags and guards writes, and answers late, in any order, with
 * something else, or not at all, as dice decide that fall alike in every run.
 *
 * @param {string} origin of the page that asks
 */
export async function serveStore(origin) {
  const throwDice = dice(20_261_224);
  /** @type {Map<string, { text: string, version: number }>} */
  const files = new Map();
  const counts = { asked: 0, faults: 0, saves: 0 };
  let open = 0;
  let isFaulty = false;
  const put = (/** @type {string} */ name, /** @type {string} */ text) => {
    files.set(name, { text, version: (files.get(name)?.version ?? 0) + 1 });
  };
  const server = createServer((request, response) => {
    let body = '';
    open += 1;
    counts.asked += 1;
    response.on('close', () => (open -= 1));
    request.on('data', (/** @type {Buffer} */ chunk) => (body += chunk.toString()));
    request.on('end', () => {
      const fault = isFaulty ? faultOf(throwDice()) : null;
      if (fault !== null) counts.faults += 1;
      setTimeout(() => answer(fault), isFaulty ? throwDice() * SLOWEST_MS : 0);
    });
    /** @type {(fault: ReturnType<typeof faultOf>) => unknown} */
    const answer = (fault) => {
      const name = (request.url ?? '').slice(1);
      const headers = {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, PUT, HEAD',
        'access-control-allow-headers': 'if-match, if-none-match, content-type, authorization',
        'access-control-expose-headers': 'etag',
        'access-control-max-age': '600',
      };
      if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
      if (fault === 'silence') return response.destroy();
      if (fault === 'error') return response.writeHead(503, headers).end();
      if (fault === 'html') return response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end(HTML);
      const stored = files.get(name);
      const tag = stored === undefined ? undefined : `"${stored.version}"`;
      if (request.method === 'PUT') {
        const isMissed = request.headers['if-match'] !== undefined && request.headers['if-match'] !== tag;
        if (isMissed || (request.headers['if-none-match'] === '*' && stored !== undefined))
          return response.writeHead(412, headers).end();
        put(name, body);
        counts.saves += 1;
        return response.writeHead(204, { ...headers, etag: `"${files.get(name)?.version}"` }).end();
      }
      if (stored === undefined) return response.writeHead(404, headers).end();
      if (request.headers['if-none-match'] === tag) return response.writeHead(304, { ...headers, etag: tag }).end();
      const text = fault === 'half' ? stored.text.slice(0, stored.text.length / 2) : stored.text;
      return response.writeHead(200, { ...headers, etag: tag ?? '', 'content-type': 'application/json' }).end(text);
    };
  });
  await new Promise((done) => void server.listen(0, '127.0.0.1', () => done(null)));
  const where = server.address();
  if (where === null || typeof where === 'string') throw new Error('The store has no port.');
  return {
    address: `http://127.0.0.1:${where.port}/board.json`,
    put,
    text: (/** @type {string} */ name) => files.get(name)?.text ?? '',
    counts,
    /** Whether somebody is still waiting for an answer. */
    isBusy: () => open > 0,
    behave: (/** @type {boolean} */ well) => (isFaulty = !well),
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done(null));
      }),
  };
}
