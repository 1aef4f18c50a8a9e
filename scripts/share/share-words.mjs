import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { splitUser } from './passwords.mjs';

/**
 * @typedef {import('./prepare-share.mjs').ShareOptions} ShareOptions
 * @typedef {Pick<ShareOptions, 'data' | 'host' | 'port' | 'users' | 'status' | 'tls'> & { built: boolean, help: boolean }} ShareWords
 */

export const HELP = `npm run share -- [options]

  --writers NAME[:PASSWORD] …          who may read and write the board
  --readers NAME[:PASSWORD] …          who may read it, such as a wall
  --status-readers NAME[:PASSWORD] …   who may read the status alone, such as sales
      A name without a password keeps the one it has; a new name gets one, shown once.
  --status everyone|users              who may read the status; everyone, as long as there are no status readers
  --port 8080   --host 127.0.0.1       where to listen
  --certificate FILE  --key FILE       PEM files, for https
  --data FOLDER                        where the board and the passwords are kept
  --built                              take the build that is there`;

const LISTS = /** @type {const} */ (['writers', 'readers', 'status-readers']);
const one = /** @type {const} */ ({ type: 'string' });
const many = /** @type {const} */ ({ type: 'string', multiple: true });
const flag = /** @type {const} */ ({ type: 'boolean', default: false });
const OPTIONS = {
  writers: many,
  readers: many,
  'status-readers': many,
  status: one,
  port: one,
  host: one,
  certificate: one,
  key: one,
  data: one,
  built: flag,
  help: flag,
};

/**
 * `--writers a b` as `--writers a --writers b`, which is what parseArgs knows.
 *
 * @param {readonly string[]} words
 */
function repeatOptions(words) {
  let list = /** @type {string | undefined} */ (undefined);
  return words.flatMap((word, index) => {
    if (word.startsWith('--')) {
      list = LISTS.find((name) => word === `--${name}`);
      return [word];
    }
    return list === undefined || words[index - 1] === `--${list}` ? [word] : [`--${list}`, word];
  });
}

/** @param {string | undefined} text */
function readPort(text = '8080') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new Error(`${text} is not a port.`);
  return port;
}

/** @param {string | undefined} text */
function readStatus(text) {
  if (text !== undefined && text !== 'everyone' && text !== 'users')
    throw new Error('--status is "everyone" or "users".');
  return text;
}

/**
 * @param {string | undefined} certificate
 * @param {string | undefined} key
 */
function readTls(certificate, key) {
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate === undefined || key === undefined) throw new Error('--certificate and --key go together.');
  return { certificate: resolve(certificate), key: resolve(key) };
}

/** Where a program of this user keeps its files, outside of the project. */
function usualData() {
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local/share'), 'evenkeel');
}

/**
 * @param {readonly string[]} words of the command line
 * @returns {ShareWords}
 */
export function readWords(words) {
  const { values } = parseArgs({ args: repeatOptions(words), options: OPTIONS });
  return {
    users: {
      writers: (values.writers ?? []).map(splitUser),
      readers: (values.readers ?? []).map(splitUser),
      'status-readers': (values['status-readers'] ?? []).map(splitUser),
    },
    status: readStatus(values.status),
    port: readPort(values.port),
    host: values.host ?? '127.0.0.1',
    tls: readTls(values.certificate, values.key),
    data: resolve(values.data ?? usualData()),
    built: values.built,
    help: values.help,
  };
}
