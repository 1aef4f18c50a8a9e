import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = /** @type {Record<string, string>} */ ({
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
});

/**
 * Serves a built folder on a free loopback port, compressed as any static host does it, so that bytes on the wire are
 * those that users wait for.
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serveCompressed(folder) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    try {
      if (!path.startsWith(folder)) throw new Error('outside');
      const body = compressed.get(path) ?? gzipSync(readFileSync(path), { level: 9 });
      compressed.set(path, body);
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => void server.listen(0, '127.0.0.1', () => done(null)));
  const where = server.address();
  if (where === null || typeof where === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${where.port}/`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
