import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const STAGE = resolve(import.meta.dirname, '../wall-stage');

interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Builds the page that hangs a wall for any policy, and serves it on a free loopback port. */
export async function serveWallStage(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'wall-stage-'));
  const quiet = { root: STAGE, base: './', configFile: false, logLevel: 'error' } as const;
  await build({
    ...quiet,
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  const server = await preview({ ...quiet, build: { outDir }, preview: { host: '127.0.0.1', port: 0, open: false } });
  const where = server.httpServer.address();
  if (where === null || typeof where === 'string') throw new Error('The stage has no port.');
  return {
    address: `http://127.0.0.1:${where.port}/`,
    stop: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
