import { resolve } from 'node:path';
import { preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

export interface ServedApp {
  /** The address of the app's folder, with its closing slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves `dist` on a free loopback port, as `npm start` does. */
export async function serveBuiltApp(): Promise<ServedApp> {
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
  const where = server.httpServer.address();
  if (where === null || typeof where === 'string') throw new Error('The preview has no port.');
  return { address: `http://127.0.0.1:${where.port}/`, stop: () => server.close() };
}
