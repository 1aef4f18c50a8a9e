import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha512Crypt } from './sha512-crypt.mjs';

/**
 * What somebody may do: a writer reads and writes both files, a reader reads both, a status reader reads status.json.
 *
 * @typedef {'writers' | 'readers' | 'status-readers'} Role
 * @typedef {{ user: string, password?: string | undefined }} User
 * @typedef {{ user: string, password: string }} NewPassword
 */

/** @type {readonly Role[]} */
const ROLES = ['writers', 'readers', 'status-readers'];
// Nothing that can be taken for another when it is read from a screen and typed on a phone.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const SALT_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const USER = /^[^\s:#\p{Cc}][^\s:\p{Cc}]{0,63}$/u;

/**
 * @param {string} letters
 * @param {number} count
 */
function draw(letters, count) {
  return Array.from({ length: count }, () => letters[randomInt(letters.length)]).join('');
}

/** A password that nobody guesses (about 99 bits), in groups for reading aloud. */
function drawPassword() {
  return Array.from({ length: 4 }, () => draw(LETTERS, 5)).join('-');
}

/**
 * @param {string} folder
 * @param {Role} role
 */
function fileOf(folder, role) {
  return join(folder, `${role}.htpasswd`);
}

/**
 * @param {string} folder
 * @param {Role} role
 * @returns {string[]}
 */
function readLines(folder, role) {
  const file = fileOf(folder, role);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^[^#:]+:./.test(line));
}

/**
 * @param {string} file
 * @param {readonly string[]} lines
 */
function writeLines(file, lines) {
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
}

/** @param {string} line */
function userOf(line) {
  return line.slice(0, line.indexOf(':'));
}

/**
 * @param {string} text `user` or `user:password`
 * @returns {User}
 */
export function splitUser(text) {
  const at = text.indexOf(':');
  const user = at < 0 ? text : text.slice(0, at);
  const password = at < 0 ? undefined : text.slice(at + 1);
  if (!USER.test(user))
    throw new Error(`"${user}" cannot be a user: no spaces, colons, or # in front, 64 letters at most.`);
  if (password !== undefined && !/^\P{Cc}+$/u.test(password))
    throw new Error(`The password of ${user} is empty or holds what cannot be typed.`);
  return { user, password };
}

/**
 * The users of a role, in the order of its file.
 *
 * @param {string} folder
 * @param {Role} role
 * @returns {string[]}
 */
export function usersOf(folder, role) {
  return readLines(folder, role).map(userOf);
}

/**
 * Puts one user into a role and out of the others. A known user without a new password keeps the old one.
 *
 * @param {string} folder
 * @param {Role} role
 * @param {User} wanted
 * @returns {NewPassword | undefined} the password that was drawn, to be shown once
 */
function addUser(folder, role, { user, password }) {
  const isTheirs = (/** @type {string} */ line) => userOf(line) === user;
  const known = ROLES.flatMap((each) => readLines(folder, each)).find(isTheirs);
  const drawn = password === undefined && known === undefined ? drawPassword() : undefined;
  const fresh = password ?? drawn;
  const line = fresh === undefined ? known : `${user}:${sha512Crypt(fresh, draw(SALT_LETTERS, 16))}`;
  for (const each of ROLES) {
    const others = readLines(folder, each).filter((one) => !isTheirs(one));
    writeLines(fileOf(folder, each), each === role && line !== undefined ? [...others, line] : others);
  }
  return drawn === undefined ? undefined : { user, password: drawn };
}

/**
 * @param {string} folder where the password files are
 * @param {Record<Role, readonly User[]>} wanted
 * @returns {NewPassword[]} the passwords that were drawn, to be shown once
 */
export function addUsers(folder, wanted) {
  const drawn = ROLES.flatMap((role) => wanted[role].map((user) => addUser(folder, role, user)));
  return drawn.filter((one) => one !== undefined);
}

/**
 * Writes one file with the users of several roles, because lighttpd asks one file for one address.
 *
 * @param {string} folder
 * @param {readonly Role[]} roles
 * @param {string} file
 */
export function joinRoles(folder, roles, file) {
  writeLines(
    file,
    roles.flatMap((role) => readLines(folder, role)),
  );
}
