import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * The content security policy of the built page as a header: held to the page's own address and the stores named, and,
 * which only a header can say, in nobody's frame.
 *
 * @param {string} app folder of the built app
 * @param {readonly string[]} [stores] origins of stores elsewhere
 */
export function builtPolicy(app, stores = []) {
  const page = join(app, 'index.html');
  if (!existsSync(page)) throw new Error('There is no build. Run: npm run build');
  const [, policy] = POLICY.exec(readFileSync(page, 'utf8')) ?? [];
  if (policy === undefined) throw new Error('The build has no content security policy.');
  const connect = ["connect-src 'self'", ...stores].join(' ');
  return `${policy.replace(/connect-src [^;]*/, () => connect)}; frame-ancestors 'none'`;
}
