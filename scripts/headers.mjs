import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { builtPolicy } from './built-policy.mjs';
import { ROOT } from './run-node.mjs';

const HELP = `npm run headers -- SERVER [ORIGIN OF A STORE ELSEWHERE]...

Prints the security headers of the build that is there, as a server wants to read them: nginx, apache, caddy, or
netlify (a file “_headers”, which Cloudflare Pages reads as well). The policy names a print of each inline script, so
print it again after each build.`;

/** @type {Readonly<Record<string, (headers: readonly (readonly [string, string])[]) => string[]>>} */
const WRITTEN = {
  nginx: (headers) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  apache: (headers) => headers.map(([name, value]) => `Header always set ${name} "${value}"`),
  caddy: (headers) => ['header {', ...headers.map(([name, value]) => `  ${name} "${value}"`), '}'],
  netlify: (headers) => ['/*', ...headers.map(([name, value]) => `  ${name}: ${value}`)],
};

/**
 * An origin and nothing else: whatever else stood there would end in the policy.
 *
 * @param {string} text
 */
function originOf(text) {
  if (!/^https?:/.test(text) || !URL.canParse(text)) throw new Error(`${text} is no address of a store.`);
  return new URL(text).origin;
}

/** @param {readonly string[]} words */
function headersOf([server = '', ...stores]) {
  const write = Object.hasOwn(WRITTEN, server) ? WRITTEN[server] : undefined;
  if (write === undefined) return null;
  return write([
    ['Content-Security-Policy', builtPolicy(join(ROOT, 'dist'), stores.map(originOf))],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]).join('\n');
}

try {
  const text = headersOf(argv.slice(2));
  console.log(text ?? HELP);
  exit(text === null ? 1 : 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
