import { test as base, type Page } from '@playwright/test';
import { serveBuiltApp } from '../../../scripts/serve-built-app.mjs';

interface PerTest {
  /** Where the page that is tested lives; anything it asks of another host is a fault. */
  readonly address: string;
  readonly watched: void;
}

interface PerWorker {
  readonly built: string;
}

// Chromium reports what the content security policy refused as a console error, too.
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`not caught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

/**
 * The test of every browser test: it serves the built app, and fails when the page writes an error or a warning,
 * breaks its content security policy, asks another host for something, or asks for what is not there.
 */
export const test = base.extend<PerTest, PerWorker>({
  built: [
    async ({}, run) => {
      const app = await serveBuiltApp();
      await run(app.address);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  address: async ({ built }, run) => {
    await run(built);
  },
  baseURL: async ({ address }, run) => {
    await run(address);
  },
  watched: [
    async ({ page, address }, run) => {
      const faults = watch(page, new URL(address).origin);
      await run();
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = base.expect;

/** The addresses of the screens, behind the `#`. */
export const SCREENS = ['wall', 'triage', 'queue', 'status', 'planner', 'history', 'policy', 'settings'] as const;
