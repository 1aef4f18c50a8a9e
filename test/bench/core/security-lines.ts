import { readFileSync } from 'node:fs';
import { policyOf, unhashedIn } from '../../support/built-page.ts';
import { risksIn } from '../../support/risks.ts';
import { filesBelow } from '../../support/files-below.ts';
import type { Line } from '../line.mjs';

const line = (what: string, found: readonly string[], reference: string): Line => ({
  what,
  target: 'none',
  figure: found.length === 0 ? 'none' : `${found.length}: ${(found[0] ?? '').slice(0, 60)}`,
  reference,
  passed: found.length === 0,
});

/** What the built page allows, and what the sources do with text. */
export function securityLines(): Line[] {
  const page = readFileSync('dist/index.html', 'utf8');
  const policy = policyOf(page);
  const sources = filesBelow('.', 'src', /\.tsx?$/);
  return [
    line(
      'inline scripts and styles whose hash the policy does not name',
      policy === '' ? ['no policy'] : unhashedIn(page),
      `${policy.match(/'sha256-/g)?.length ?? 0} hashes in dist/index.html`,
    ),
    line('unsafe words in the policy', policy.match(/unsafe-[\w-]+|\*/g) ?? [], "default-src 'none'"),
    line('eval, innerHTML and their like in the sources', risksIn(sources), `${sources.length} files`),
  ];
}
