import { createServer } from 'node:net';

/** A loopback port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const where = server.address();
      server.close(() => found(typeof where === 'object' && where !== null ? where.port : 0));
    });
  });
}
