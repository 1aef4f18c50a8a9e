import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/**
 * Runs a JavaScript file with this same Node and shows its output. Tools are started by their file, not by npx, so
 * that ending the run ends the tool as well.
 *
 * @param {string} file path from the project's folder
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<boolean>} whether it ended well
 */
export function runNode(file, args = [], env = {}) {
  const options = /** @type {const} */ ({ cwd: ROOT, stdio: 'inherit' });
  const child = spawn(process.execPath, [resolve(ROOT, file), ...args], {
    ...options,
    env: { ...process.env, ...env },
  });
  return new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

/** Where the tools' own files are. */
export const TOOLS = {
  knip: 'node_modules/knip/bin/knip.js',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};
