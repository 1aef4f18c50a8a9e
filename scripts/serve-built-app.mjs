import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { ROOT } from './run-node.mjs';

/**
 * Serves `dist` on a free loopback port, as `npm start` does.
 *
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>} the app's folder, with its closing slash
 */
export async function serveBuiltApp() {
  if (!existsSync(join(ROOT, 'dist/index.html'))) throw new Error('There is no build. Run: npm run build');
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
  const where = server.httpServer.address();
  if (where === null || typeof where === 'string') throw new Error('The preview has no port.');
  return { address: `http://127.0.0.1:${where.port}/`, stop: () => server.close() };
}
