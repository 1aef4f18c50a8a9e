import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { prepareShare } from '../../scripts/share/prepare-share.mjs';
import { findTool } from '../../scripts/system-tools.mjs';
import { freePort } from './servers/free-port.ts';
import { type People, PEOPLE } from './servers/people.ts';
import { type RunningServer, runServer } from './servers/run-server.ts';

export interface SharedBoard extends RunningServer {
  /** address of board.json */
  readonly board: string;
  /** address of status.json */
  readonly status: string;
  readonly people: People;
  /** the folder with board.json and status.json, for looking at them behind the server's back */
  readonly files: string;
}

interface ShareSettings {
  /** who may read status.json without being a writer or reader of the board */
  readonly statusFor?: 'everyone' | 'users';
  /** folder of the served app */
  readonly app?: string;
}

const DIST = resolve(import.meta.dirname, '../../dist');

/** Starts what `npm run share` starts, on a free loopback port with an empty board folder of its own. */
export async function startShare({ statusFor = 'users', app = DIST }: ShareSettings = {}): Promise<SharedBoard> {
  if (!existsSync(join(app, 'index.html'))) throw new Error('There is no build. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-share-'));
  const port = await freePort();
  const lighttpd = findTool('lighttpd');
  const { config } = prepareShare({
    lighttpd,
    app,
    data: folder,
    host: '127.0.0.1',
    port,
    users: {
      writers: [PEOPLE.writer],
      readers: [PEOPLE.reader],
      'status-readers': [PEOPLE.statusReader],
    },
    status: statusFor,
    tls: undefined,
  });
  const server = await runServer({ file: lighttpd, args: ['-D', '-f', config], port, folder });
  return {
    ...server,
    board: `${server.origin}/board/board.json`,
    status: `${server.origin}/board/status.json`,
    people: PEOPLE,
    files: join(folder, 'board'),
  };
}
