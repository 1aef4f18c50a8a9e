import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { keepFiles, type KeptFiles } from '../../support/servers/node-store.ts';

const DIST = resolve(import.meta.dirname, '../../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

const STORED: ReadonlySet<string> = new Set(['/board.json', '/status.json']);

export interface Releases {
  readonly address: string;
  /** A store beside the app, of the same address. */
  readonly store: KeptFiles;
  /** Puts the next release in the place of this one: every part of it has another name, and the old ones are gone. */
  readonly release: (mark: string) => void;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => void;
}

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const isText = (name: string): boolean => /\.(html|js|css|json)$/.test(name);

/** Marks the page and gives every part of the app another name, as a build of changed sources would. */
function makeRelease(folder: string, mark: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  const assets = join(folder, 'assets');
  // What is fetched apart from the rest lies a folder deeper.
  const parts = readdirSync(assets, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = parts.map(({ name }) => name);
  const index = join(folder, 'index.html');
  const files = [
    ...parts.map(({ name, parentPath }) => join(parentPath, name)),
    index,
    join(folder, 'service-worker.js'),
  ];
  const texts = new Map(files.filter(isText).map((file) => [file, readFileSync(file, 'utf8')]));
  const before = md5(texts.get(index) ?? '');
  for (const [file, text] of texts) {
    const renamed = names.reduce((current, name) => current.replaceAll(name, `${mark}-${name}`), text);
    texts.set(file, file === index ? renamed.replace('<html ', `<html data-release="${mark}" `) : renamed);
  }
  const after = md5(texts.get(index) ?? '');
  for (const [file, text] of texts) writeFileSync(file, text.replaceAll(before, after));
  for (const { name, parentPath } of parts) renameSync(join(parentPath, name), join(parentPath, `${mark}-${name}`));
}

/** Serves one release of the built app after the other from one address. */
export async function serveReleases(): Promise<Releases> {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-releases-'));
  const missing: string[] = [];
  const store = keepFiles();
  makeRelease(folder, 'one');
  let server: Server | null = null;
  let port = 0;
  const start = async (): Promise<void> => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://here');
      if (STORED.has(pathname)) return store.answer(request, response);
      const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      try {
        const body = readFileSync(file);
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'cache-control': 'no-cache' });
        response.end(body);
      } catch {
        missing.push(pathname);
        response.writeHead(404);
        response.end();
      }
    });
    await new Promise<void>((listening) => {
      server?.listen(port, '127.0.0.1', listening);
    });
    ({ port } = server.address() as AddressInfo);
  };
  await start();
  return {
    address: `http://127.0.0.1:${port}/`,
    store,
    missing,
    release: (mark) => makeRelease(folder, mark),
    start,
    async stop() {
      server?.closeAllConnections();
      await new Promise((closed) => {
        server?.close(closed);
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
