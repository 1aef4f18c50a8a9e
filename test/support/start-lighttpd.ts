import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../scripts/system-tools.mjs';
import { freePort } from './servers/free-port.ts';
import { type RunningServer, runServer } from './servers/run-server.ts';

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

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

/**
 * Starts a real lighttpd on a free loopback port, with an empty document root of its own.
 *
 * @param more further lines of its configuration, e.g. an `alias.url`
 */
export async function startLighttpd(more: string): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-lighttpd-'));
  const port = await freePort();
  const config = join(folder, 'lighttpd.conf');
  writeFileSync(config, configText(folder, port, more));
  return runServer({ file: findTool('lighttpd'), args: ['-D', '-f', config], port, folder });
}
