import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '../../scripts/chromium.mjs';

// Two workers for two cores; every worker serves the built app for itself, so nothing is shared between tests.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    launchOptions: chromiumOptions(),
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // A trace costs a third of the time; who hunts a failure adds `--trace on`.
    screenshot: 'only-on-failure',
  },
});
