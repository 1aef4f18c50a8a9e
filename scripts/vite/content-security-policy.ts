import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function inlineScripts(html: string): string[] {
  const scripts = [...html.matchAll(SCRIPT)];
  return scripts.filter(([, attributes = '']) => !/\bsrc\s*=/.test(attributes)).map(([, , text = '']) => text);
}

function inlineStyles(html: string): string[] {
  return [...html.matchAll(STYLE)].map(([, text = '']) => text);
}

function policyFor(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(html).map(sourceHash)].join(' '),
    ["style-src 'self'", ...inlineStyles(html).map(sourceHash)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    // A team chooses its own store; the app asks that one and no other. A server may hold the page to its own address by header.
    "connect-src 'self' https: http:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

// The meta element binds only what follows it, and the character set has to stand in the first bytes.
function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`index.html has to open its head with ${charset}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`;
  return html.replace(charset, () => `${charset}\n    ${meta}`);
}

/**
 * Writes the content security policy into the built page: everything from the app's own folder, and what stands
 * inline only by its hash. It has to be the last plugin, because it hashes the page as it will be served.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  };
}
