import { createHash } from 'node:crypto';
import { expect, test } from './support/app-test.ts';

function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directive(policy: string, name: string): string[] {
  const found = policy.split(';').find((part) => part.trim().startsWith(`${name} `)) ?? '';
  return found.trim().split(/\s+/).slice(1);
}

test('the page allows nothing unsafe, and inline code by its hash alone', async ({ page, request, address }) => {
  const served = await (await request.get(address)).text();
  await page.goto('./');
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
  const inline = (kind: string): string[] =>
    [...served.matchAll(new RegExp(`<${kind}(?![^>]*\\bsrc=)[^>]*>([^]*?)</${kind}>`, 'g'))].map(
      ([, text = '']) => text,
    );

  expect(policy).not.toMatch(/unsafe-|\*/);
  // A team's store may lie anywhere. That the page asks no other host is seen to in every browser test.
  expect(directive(policy, 'connect-src')).toEqual(["'self'", 'https:', 'http:']);
  expect(policy.replace('https: http:', '')).not.toMatch(/https?:/);
  expect(directive(policy, 'default-src')).toEqual(["'none'"]);
  expect(directive(policy, 'base-uri')).toEqual(["'none'"]);
  expect(directive(policy, 'form-action')).toEqual(["'none'"]);
  expect(directive(policy, 'script-src')).toEqual(["'self'", ...inline('script').map(sourceHash)]);
  expect(directive(policy, 'style-src')).toEqual(["'self'", ...inline('style').map(sourceHash)]);
  expect(inline('style').length).toBeGreaterThan(0);
});

test('the policy stands before everything that it is to rule', async ({ request, address }) => {
  const served = await (await request.get(address)).text();

  const at = served.indexOf('Content-Security-Policy');

  expect(at).toBeGreaterThan(0);
  expect(served.search(/<script|<style|<link/)).toBeGreaterThan(at);
});
