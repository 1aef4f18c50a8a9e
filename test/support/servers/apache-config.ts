import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { People } from './people.ts';

export interface ApacheSettings {
  /** `FileETag Digest`, or what Apache does unasked: weak tags for a second after each write */
  readonly tags: 'digest' | 'default';
  /** compresses JSON, which adds `-gzip` to the tag */
  readonly compresses: boolean;
  readonly statusFor: 'everyone' | 'users';
  /** Lines for the whole server, as somebody adds them. */
  readonly added?: string;
}

interface ApacheFolder {
  readonly apache: string;
  readonly folder: string;
  readonly port: number;
}

const MODULES = [
  'mpm_event',
  'unixd',
  'authn_core',
  'authn_file',
  'authz_core',
  'authz_user',
  'auth_basic',
  'alias',
  'dir',
  'mime',
  'filter',
  'deflate',
  'dav',
  'dav_fs',
  'headers',
];

// From the program's own folder: Debian, Red Hat, and built by hand.
const MODULE_FOLDERS = ['../lib/apache2/modules', '../lib64/httpd/modules', '../modules', '../libexec'];

function loadModules(apache: string): string[] {
  const folder = MODULE_FOLDERS.map((path) => join(dirname(apache), path)).find((path) => existsSync(path));
  if (folder === undefined) throw new Error(`The modules of ${apache} are not where they usually are.`);
  const builtIn = execFileSync(apache, ['-l'], { encoding: 'utf8' });
  const loaded = MODULES.filter((name) => !builtIn.includes(`mod_${name}.c`));
  return loaded.map((name) => `LoadModule ${name}_module "${join(folder, `mod_${name}.so`)}"`);
}

/** Who starts as root has to say whom to become; everybody else stays who they are. */
function becomeNobody(): string[] {
  return process.getuid?.() === 0 ? ['User #65534', 'Group #65534'] : [];
}

function access(file: string, writes: string, reads: string): string[] {
  return [
    `  <Files "${file}">`,
    '    <RequireAny>',
    `      <RequireAll>`,
    '        Require method GET HEAD',
    `        ${reads}`,
    '      </RequireAll>',
    `      <RequireAll>`,
    '        Require method PUT',
    `        ${writes}`,
    '      </RequireAll>',
    '    </RequireAny>',
    '  </Files>',
  ];
}

function board(folder: string, people: People, { tags, compresses, statusFor }: ApacheSettings): string[] {
  const { writer, reader, statusReader } = people;
  const writes = `Require user ${writer.user}`;
  const reads = `${writes} ${reader.user}`;
  const readsStatus = statusFor === 'everyone' ? 'Require all granted' : `${reads} ${statusReader.user}`;
  return [
    `Alias "/board/" "${folder}/board/"`,
    `<Directory "${folder}/board">`,
    '  Dav On',
    ...(tags === 'digest' ? ['  FileETag Digest'] : []),
    ...(compresses ? ['  SetOutputFilter DEFLATE'] : []),
    '  AuthType Basic',
    '  AuthName "Evenkeel"',
    '  AuthBasicProvider file',
    `  AuthUserFile "${folder}/users.htpasswd"`,
    '  Require all denied',
    ...access('board.json', writes, reads),
    ...access('status.json', writes, readsStatus),
    '</Directory>',
  ];
}

/**
 * The configuration of an Apache httpd (event) with mod_dav.
 *
 * @param place `folder` holds `app/`, `board/`, `locks/` and `users.htpasswd`
 */
export function apacheConfig({ apache, folder, port }: ApacheFolder, people: People, settings: ApacheSettings): string {
  return [
    `ServerRoot "${folder}"`,
    'ServerName 127.0.0.1',
    `Listen 127.0.0.1:${port}`,
    ...loadModules(apache),
    ...becomeNobody(),
    `PidFile "${folder}/apache.pid"`,
    `ErrorLog "${folder}/error.log"`,
    // One that leaves nothing behind in the system when it is killed.
    'Mutex pthread default',
    'TypesConfig /dev/null',
    'AddType text/html .html',
    'AddType text/javascript .js',
    'AddType text/css .css',
    'AddType image/svg+xml .svg',
    'AddType image/png .png',
    'AddType application/json .json',
    'AddType application/manifest+json .webmanifest',
    `DavLockDB "${folder}/locks/lock"`,
    `DocumentRoot "${folder}/app"`,
    'DirectoryIndex index.html',
    `<Directory "${folder}/app">`,
    '  Require method GET HEAD',
    '</Directory>',
    ...board(folder, people, settings),
    settings.added ?? '',
    '',
  ].join('\n');
}
