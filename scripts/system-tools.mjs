import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, exit, getuid } from 'node:process';
import { hasModules } from './share/lighttpd-modules.mjs';

/**
 * @typedef {object} Tool
 * @property {string} variable an environment variable that names the file to use
 * @property {readonly string[]} names looked for in this order
 * @property {readonly string[]} packages what Debian calls it
 * @property {(path: string) => boolean} [isComplete] whether the parts that come in packages of their own are there too
 */

/** @satisfies {Record<string, Tool>} */
const TOOLS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium-headless-shell'],
  },
  lighttpd: {
    variable: 'LIGHTTPD_PATH',
    names: ['lighttpd'],
    packages: ['lighttpd', 'lighttpd-mod-webdav', 'lighttpd-mod-deflate', 'lighttpd-mod-openssl'],
    isComplete: (path) => hasModules(path, ['mod_webdav', 'mod_deflate', 'mod_openssl']),
  },
  // Only the program and its modules: the package `apache2` would start a service of its own.
  apache: {
    variable: 'APACHE_PATH',
    names: ['apache2', 'httpd'],
    packages: ['apache2-bin'],
  },
  openssl: {
    variable: 'OPENSSL_PATH',
    names: ['openssl'],
    packages: ['openssl'],
  },
};

// Servers stand where only root's PATH looks.
const FOLDERS = [...(env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/snap/bin'];

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {Tool} tool */
function find({ variable, names }) {
  const named = env[variable];
  if (named !== undefined && named !== '') return isRunnable(named) ? named : undefined;
  return names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find(isRunnable);
}

/** @param {Tool} tool */
function isThere(tool) {
  const path = find(tool);
  return path !== undefined && (tool.isComplete?.(path) ?? true);
}

/** @param {readonly string[]} packages */
function install(packages) {
  const options = /** @type {const} */ ({ stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
  execFileSync('apt-get', ['update'], options);
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

/**
 * The file of a program that the tests need: the one named by its environment variable, or the first found.
 *
 * @param {keyof typeof TOOLS} name
 * @returns {string}
 */
export function findTool(name) {
  const path = find(TOOLS[name]);
  if (path === undefined) throw new Error(`${name} is not on this machine. Run: node scripts/system-tools.mjs`);
  return path;
}

/** Finds what the tests need, and installs what is missing where that can be done without asking. */
function ensureTools() {
  const missing = Object.values(TOOLS).filter((tool) => !isThere(tool));
  const packages = missing.flatMap((tool) => tool.packages);
  if (packages.length === 0) return true;
  if (getuid?.() === 0 && isRunnable('/usr/bin/apt-get')) {
    install(packages);
    return missing.every(isThere);
  }
  const variables = missing.map((tool) => tool.variable).join(', ');
  console.error(`The tests need programs that are not here (or name them in ${variables}). Run:`);
  console.error(`  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`);
  return false;
}

if (import.meta.filename === argv[1]) exit(ensureTools() ? 0 : 1);
