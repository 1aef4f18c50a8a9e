import { join } from 'node:path';
import { argv } from 'node:process';
import { builtPolicy } from './built-policy.mjs';
import { refuse } from './refuse.mjs';
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
  const words = argv.slice(2);
  console.log(
    headersOf(words) ?? refuse(`${words.length === 0 ? '' : `No server known here: ${words[0]}\n\n`}${HELP}`),
  );
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error));
}
