import { createHash } from 'node:crypto';
import { chownSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../scripts/system-tools.mjs';
import { apacheConfig, type ApacheSettings } from './servers/apache-config.ts';
import { freePort } from './servers/free-port.ts';
import { PEOPLE, type Person } from './servers/people.ts';
import { runServer } from './servers/run-server.ts';
import type { SharedBoard } from './start-share.ts';

interface ApacheOptions extends Partial<ApacheSettings> {
  /** folder of an app to serve beside the board; none, unless said */
  readonly app?: string;
}

const NOBODY = 65_534;

/** As `htpasswd -s`: a hash that is checked at once, so that the figures tell of writing, not of hashing. */
function passwordLine({ user, password }: Person): string {
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
}

function makeFolder(app: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-apache-'));
  for (const part of ['app', 'board', 'locks']) mkdirSync(join(folder, part));
  // A copy, because who serves it may not be who may read the project.
  if (app !== undefined) cpSync(app, join(folder, 'app'), { recursive: true });
  writeFileSync(join(folder, 'users.htpasswd'), Object.values(PEOPLE).map(passwordLine).join(''));
  if (process.getuid?.() === 0)
    for (const part of ['', 'board', 'locks']) chownSync(join(folder, part), NOBODY, NOBODY);
  return folder;
}

/**
 * Starts a real Apache httpd (event) with mod_dav on a free loopback port: the store whose If-Match check races.
 *
 * @param options unsaid: `FileETag Digest`, nothing compressed, a password for status.json, no app
 */
export async function startApache(options: ApacheOptions = {}): Promise<SharedBoard> {
  const { app, tags = 'digest', compresses = false, statusFor = 'users', added = '' } = options;
  const folder = makeFolder(app);
  const port = await freePort();
  const apache = findTool('apache');
  const config = join(folder, 'apache.conf');
  writeFileSync(config, apacheConfig({ apache, folder, port }, PEOPLE, { tags, compresses, statusFor, added }));
  const server = await runServer({ file: apache, args: ['-D', 'FOREGROUND', '-f', config], port, folder });
  return {
    ...server,
    board: `${server.origin}/board/board.json`,
    status: `${server.origin}/board/status.json`,
    people: PEOPLE,
    files: join(folder, 'board'),
  };
}
