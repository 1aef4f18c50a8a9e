import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startLighttpd } from '../support/start-lighttpd.ts';
import { expect, test as base } from './support/app-test.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** The built app in a folder of its own, with the policy of another team in it, on a plain static host. */
const test = base.extend<{ folder: string }>({
  folder: async ({}, run) => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-policy-'));
    cpSync(DIST, folder, { recursive: true });
    copyFileSync(join(folder, 'examples/one-region/policy.json'), join(folder, 'policy.json'));
    await run(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  address: async ({ folder }, run) => {
    const server = await startLighttpd(`alias.url = ("/ours/" => "${folder}/")`);
    await run(`${server.origin}/ours/`);
    await server.stop();
  },
});

test('a wall goes by the policy beside the app from its first frame, and keeps it when a damaged one follows', async ({
  page,
  folder,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/policy.json')) asked.push(request.resourceType());
  });
  await page.addInitScript(() => {
    const seen = new Set<string>();
    new MutationObserver(() => {
      for (const shown of document.querySelectorAll('[data-region]')) seen.add(shown.getAttribute('data-region') ?? '');
      document.documentElement.setAttribute('data-seen', [...seen].join(' '));
    }).observe(document, { childList: true, subtree: true });
  });

  await page.goto('./#/wall');
  await expect(page.locator('[data-region="central"]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-seen', 'central');
  const policy = readFileSync(join(folder, 'policy.json'), 'utf8');
  writeFileSync(join(folder, 'policy.json'), policy.replace('"central": 5', '"central": -5'));
  await page.goto('./#/triage');
  await page.reload();

  await expect(
    page.getByText('levels[0].staffing.central: less than 0. The last good one stays in use.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: /Central Europe/ }).first()).toBeVisible();
  // The page asked for it early, and the app took that answer; the second time is the look after the reload.
  expect(asked).toHaveLength(2);
});
