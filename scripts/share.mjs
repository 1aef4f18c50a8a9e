import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, runNode, TOOLS } from './run-node.mjs';
import { prepareShare } from './share/prepare-share.mjs';
import { HELP, readWords } from './share/share-words.mjs';
import { findTool } from './system-tools.mjs';

/**
 * @typedef {import('./share/share-words.mjs').ShareWords} ShareWords
 * @typedef {import('./share/prepare-share.mjs').PreparedShare} PreparedShare
 */

const TO_INSTALL = 'sudo apt-get install lighttpd lighttpd-mod-webdav';
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
// What is being saved may finish; after that it ends all the same.
const GRACE_MS = 5000;

function findLighttpd() {
  let lighttpd = '';
  try {
    lighttpd = findTool('lighttpd');
  } catch {
    throw new Error(`lighttpd is not on this machine. To install it:\n\n  ${TO_INSTALL}\n`);
  }
  const { stdout } = spawnSync(lighttpd, ['-V'], { encoding: 'utf8' });
  // macOS says that it has crypt(3), and means one that knows no hash of this century.
  if (process.platform === 'darwin' || !/\+ crypt support/.test(stdout)) {
    throw new Error('This lighttpd cannot check hashed passwords. Take the one of a Debian package or container.');
  }
  return lighttpd;
}

/** @param {ShareWords} words */
function checkPort({ port, host }) {
  return new Promise((isFree, failed) => {
    const server = createServer();
    server.once('error', (error) => failed(new Error(`Nothing can listen on ${host} port ${port}: ${error.message}`)));
    server.listen(port, host, () => server.close(isFree));
  });
}

/**
 * @param {string} lighttpd
 * @param {string} config
 */
function checkConfig(lighttpd, config) {
  const { status, stderr } = spawnSync(lighttpd, ['-tt', '-f', config], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`lighttpd does not start with ${config}:\n${stderr}\nIf a module is missing: ${TO_INSTALL}`);
  }
}

/** @param {ShareWords} words */
function addressOf({ host, port, tls }) {
  return `${tls === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/** @param {readonly string[]} users */
function names(users) {
  return users.length === 0 ? 'nobody' : users.join(', ');
}

/** @param {PreparedShare} share */
function tellPasswords({ drawn }) {
  if (drawn.length > 0) console.log('New passwords, shown this once:');
  for (const { user, password } of drawn) console.log(`  ${user}  ${password}`);
  if (drawn.length > 0) console.log('');
}

/**
 * @param {ShareWords} words
 * @param {PreparedShare} share
 */
function tellPlaces(words, { users, statusIsOpen }) {
  const address = addressOf(words);
  const statusReaders = [...users.writers, ...users.readers, ...users['status-readers']];
  console.log(`Evenkeel      ${address}`);
  console.log(`Shared board  ${address}board/board.json`);
  console.log(`  written by  ${names(users.writers)}`);
  console.log(`  read by     ${names([...users.writers, ...users.readers])}`);
  console.log(`Status        ${address}board/status.json`);
  console.log(`  read by     ${statusIsOpen ? 'everyone who can reach this address' : names(statusReaders)}`);
  console.log(`Files         ${words.data}`);
  if (words.tls === undefined && !LOOPBACK.has(words.host)) {
    console.log('\nWithout https passwords can be read on the way here. See "Share one board" in the README.');
  }
  if (process.getuid?.() === 0) console.log('\nThis runs as root. A user of its own is safer.');
  console.log('\nCtrl C ends it.');
}

/**
 * Runs lighttpd until it ends or this program is told to end.
 *
 * @param {string} lighttpd
 * @param {string} config
 * @returns {Promise<boolean>} whether it ended because it was told to
 */
function run(lighttpd, config) {
  let wasTold = false;
  let child = /** @type {import('node:child_process').ChildProcess | undefined} */ (undefined);
  const end = () => {
    if (wasTold) return;
    wasTold = true;
    child?.kill('SIGINT');
    setTimeout(() => child?.kill('SIGTERM'), GRACE_MS).unref();
  };
  // Listened for before it starts: it must never be left behind.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, end);
  process.once('exit', () => child?.kill('SIGTERM'));
  return new Promise((ended, failed) => {
    // A group of its own: what the keyboard sends comes to lighttpd once, from here.
    child = spawn(lighttpd, ['-D', '-f', config], { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    child.once('error', failed);
    child.once('close', () => ended(wasTold));
  });
}

/** @param {readonly string[]} args */
async function main(args) {
  const words = readWords(args);
  if (words.help) {
    console.log(HELP);
    return true;
  }
  const lighttpd = findLighttpd();
  await checkPort(words);
  if (!words.built && !(await runNode(TOOLS.vite, ['build', '--logLevel', 'warn']))) return false;
  const share = prepareShare({ ...words, lighttpd, app: join(ROOT, 'dist') });
  // First of all: they are kept hashed alone, and whatever fails now would take them along.
  tellPasswords(share);
  checkConfig(lighttpd, share.config);
  tellPlaces(words, share);
  return run(lighttpd, share.config);
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
