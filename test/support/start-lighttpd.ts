import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findTool } from '../../scripts/system-tools.mjs';

export interface StartedServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const where = server.address();
      server.close(() => found(typeof where === 'object' && where !== null ? where.port : 0));
    });
  });
}

function configText(folder: string, port: number, more: string): string {
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `"${ending}" => "${type}"`);
  return [
    `server.document-root = "${folder}"`,
    'server.bind = "127.0.0.1"',
    `server.port = ${port}`,
    'server.modules = ("mod_alias")',
    'index-file.names = ("index.html")',
    `mimetype.assign = (${types.join(', ')})`,
    more,
  ].join('\n');
}

async function untilItAnswers(origin: string, hasEnded: () => boolean, heard: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (hasEnded()) throw new Error(`lighttpd did not start:\n${heard()}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(25);
  }
  throw new Error(`lighttpd does not answer:\n${heard()}`);
}

/**
 * Starts a real lighttpd on a free loopback port, with an empty document root of its own.
 *
 * @param more further lines of its configuration, e.g. an `alias.url`
 */
export async function startLighttpd(more: string): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-lighttpd-'));
  const port = await freePort();
  const config = join(folder, 'lighttpd.conf');
  writeFileSync(config, configText(folder, port, more));
  const child = spawn(findTool('lighttpd'), ['-D', '-f', config], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilItAnswers(
      origin,
      () => child.exitCode !== null,
      () => errors,
    );
    return { origin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
