import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;
const INLINE = /<(script|style)(?![^>]*\bsrc=)[^>]*>([^]*?)<\/\1>/g;
const HANDLER = /<[^>]*\s(on[a-z]+|style)\s*=|(?:href|src|action)\s*=\s*["']?\s*javascript:/gi;

/** The content security policy of a page, or nothing where it has none. */
export const policyOf = (html: string): string => POLICY.exec(html)?.[1] ?? '';

const printOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What stands inline in a page although its policy does not name the print of it: such a thing does not run, or is not held. */
export function unhashedIn(html: string): string[] {
  const policy = policyOf(html);
  const unknown = [...html.matchAll(INLINE)]
    .map(([, , text = '']) => text)
    .filter((text) => !policy.includes(printOf(text)));
  return [...unknown, ...[...html.replaceAll(INLINE, '').matchAll(HANDLER)].map(([found]) => found)];
}
