import { join } from 'node:path';

/**
 * @typedef {object} Tls
 * @property {string} certificate PEM file, with the chain
 * @property {string} key PEM file
 *
 * @typedef {object} Values
 * @property {string} app the built app
 * @property {string} data
 * @property {string} run files that are written anew at each start
 * @property {string} host
 * @property {number} port
 * @property {string} policy
 * @property {boolean} statusIsOpen whether everyone may read status.json
 * @property {boolean} compresses whether this lighttpd has mod_deflate
 * @property {Tls | undefined} tls
 */

const MODULES = ['mod_setenv', 'mod_expire', 'mod_access', 'mod_auth', 'mod_authn_file', 'mod_alias', 'mod_webdav'];
const COMPRESSED = ['text/html', 'text/javascript', 'text/css', 'image/svg+xml', 'application/manifest+json'];
const A_PASSWORD = '("" => ("method" => "basic", "realm" => "Evenkeel", "require" => "valid-user"))';

/**
 * A text as lighttpd's configuration writes it. Not every text can be written there.
 *
 * @param {string} text
 * @returns {string}
 */
export function quoted(text) {
  if (/["\\\p{Cc}]/u.test(text)) throw new Error(`lighttpd cannot read this in its configuration: ${text}`);
  return `"${text}"`;
}

/** @param {readonly string[]} texts */
function list(texts) {
  return `(${texts.map(quoted).join(', ')})`;
}

/** @param {string} host */
function bindAddress(host) {
  return host.includes(':') ? `[${host}]` : host;
}

// The board itself is never compressed: a compressed answer carries another tag, and writing back with that one fails.
const DEFLATE = (/** @type {string} */ folder) => [
  'server.modules += ("mod_deflate")',
  '$HTTP["url"] !~ "^/board/" {',
  `  deflate.mimetypes = ${list(COMPRESSED)}`,
  '  deflate.allowed-encodings = ("br", "gzip")',
  `  deflate.cache-dir = ${quoted(folder)}`,
  '}',
];

const TLS = (/** @type {Tls} */ { certificate, key }) => [
  'server.modules += ("mod_openssl")',
  'ssl.engine = "enable"',
  `ssl.pemfile = ${quoted(certificate)}`,
  `ssl.privkey = ${quoted(key)}`,
];

/**
 * The file that lighttpd is started with: what differs from place to place. All rules stand in `lighttpd.conf`.
 *
 * @param {Values} values
 * @returns {string}
 */
export function startConfig({ app, data, run, host, port, policy, statusIsOpen, compresses, tls }) {
  return [
    '# Written by `npm run share` at each start. Edit scripts/share/lighttpd.conf instead.',
    `server.bind = ${quoted(bindAddress(host))}`,
    `server.port = ${port}`,
    `server.modules = ${list(MODULES)}`,
    `var.app = ${quoted(app)}`,
    `var.data = ${quoted(data)}`,
    `var.uploads = ${quoted(join(run, 'uploads'))}`,
    `var.policy = ${quoted(policy)}`,
    `var.a_password = ${A_PASSWORD}`,
    `var.writers = ${quoted(join(data, 'passwords/writers.htpasswd'))}`,
    `var.board_readers = ${quoted(join(run, 'board-readers.htpasswd'))}`,
    `var.status_readers = ${quoted(join(run, 'status-readers.htpasswd'))}`,
    `var.status_needs = ${statusIsOpen ? '()' : 'var.a_password'}`,
    `include ${quoted(join(import.meta.dirname, 'lighttpd.conf'))}`,
    ...(compresses ? DEFLATE(join(run, 'compressed')) : []),
    ...(tls === undefined ? [] : TLS(tls)),
    '',
  ].join('\n');
}
