import { spawnSync } from 'node:child_process';

/**
 * Whether this lighttpd can load the modules, wherever it keeps them.
 *
 * @param {string} lighttpd
 * @param {readonly string[]} modules
 * @returns {boolean}
 */
export function hasModules(lighttpd, modules) {
  const list = modules.map((name) => `"${name}"`).join(', ');
  const input = `server.document-root = "/"\nserver.modules = (${list})\n`;
  return spawnSync(lighttpd, ['-tt', '-f', '-'], { input }).status === 0;
}
