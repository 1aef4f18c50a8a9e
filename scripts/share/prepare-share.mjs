import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { builtPolicy } from '../built-policy.mjs';
import { hasModules } from './lighttpd-modules.mjs';
import { addUsers, joinRoles, usersOf } from './passwords.mjs';
import { quoted, startConfig } from './start-config.mjs';

/**
 * @typedef {import('./passwords.mjs').Role} Role
 * @typedef {import('./passwords.mjs').User} User
 * @typedef {import('./passwords.mjs').NewPassword} NewPassword
 * @typedef {import('./start-config.mjs').Tls} Tls
 *
 * @typedef {object} ShareOptions
 * @property {string} lighttpd its file
 * @property {string} app folder of the built app
 * @property {string} data folder of the board, made when it is not there
 * @property {string} host
 * @property {number} port
 * @property {Record<Role, readonly User[]>} users to be added
 * @property {'everyone' | 'users' | undefined} status who may read status.json; unsaid, everyone until there are status readers
 * @property {Tls | undefined} tls
 *
 * @typedef {object} PreparedShare
 * @property {string} config the file to start lighttpd with
 * @property {Record<Role, string[]>} users everyone by role
 * @property {NewPassword[]} drawn passwords to be shown once
 * @property {boolean} statusIsOpen
 */

/** @param {string} folder */
function makeFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * Where a path leads to, also when its end is not there yet.
 *
 * @param {string} path
 * @returns {string}
 */
function realPath(path) {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}

/**
 * @param {string} inner
 * @param {string} outer
 */
function isWithin(inner, outer) {
  return `${inner}${sep}`.startsWith(`${outer}${sep}`);
}

/**
 * Somebody has to be able to write; who names nobody gets one user for the whole team.
 *
 * @param {string} passwords
 * @param {ShareOptions['users']} users
 */
function withWriter(passwords, users) {
  const isNamed = users.writers.length > 0 || usersOf(passwords, 'writers').length > 0;
  return isNamed ? users : { ...users, writers: [{ user: 'team' }] };
}

/**
 * Makes the data folder with the passwords, and writes the configuration to start lighttpd with.
 *
 * @param {ShareOptions} options
 * @returns {PreparedShare}
 */
export function prepareShare({ lighttpd, app, data, host, port, users, status, tls }) {
  // What can be refused is refused before anything is made.
  // The board lies at the app's own address here, so the page needs no other.
  const policy = builtPolicy(app);
  const folder = realPath(data);
  if (isWithin(folder, realpathSync(app))) throw new Error('The data folder must not be inside the served app.');
  for (const path of [folder, app, tls?.certificate ?? '', tls?.key ?? '']) quoted(path);
  const passwords = join(folder, 'passwords');
  const run = join(folder, 'made-at-start');
  rmSync(run, { recursive: true, force: true });
  for (const part of [join(folder, 'board'), passwords, join(run, 'uploads'), join(run, 'compressed')])
    makeFolder(part);

  const drawn = addUsers(passwords, withWriter(passwords, users));
  joinRoles(passwords, ['writers', 'readers'], join(run, 'board-readers.htpasswd'));
  joinRoles(passwords, ['writers', 'readers', 'status-readers'], join(run, 'status-readers.htpasswd'));
  const everyone = {
    writers: usersOf(passwords, 'writers'),
    readers: usersOf(passwords, 'readers'),
    'status-readers': usersOf(passwords, 'status-readers'),
  };
  const statusIsOpen = status === undefined ? everyone['status-readers'].length === 0 : status === 'everyone';
  const compresses = hasModules(lighttpd, ['mod_deflate']);
  const values = { app: realpathSync(app), data: folder, run, host, port, policy, statusIsOpen, compresses, tls };
  const config = join(run, 'lighttpd.conf');
  writeFileSync(config, startConfig(values), { mode: 0o600 });
  return { config, users: everyone, drawn, statusIsOpen };
}
