import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { STORAGE_CONTRACT } from '../support/storage/storage-contract.ts';
import { expect, test as base } from './support/app-test.ts';

/** The storage as the app ships it, with its contract, as one script. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: resolve(import.meta.dirname, '../support/storage/contract-in-browser.ts'),
        formats: ['iife'],
        name: 'contract',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output.map((file) => ('code' in file ? file.code : ''))).join('\n');
}

const test = base.extend<object, { script: string }>({
  script: [async ({}, run) => run(await bundled()), { scope: 'worker' }],
});

for (const name of Object.keys(STORAGE_CONTRACT)) {
  test(`in the browser’s database: ${name}`, async ({ page, address, script }) => {
    // A file beside the app: the same origin, and no app that would use the storage too.
    await page.goto(new URL('icon.svg', address).href);
    await page.evaluate(script);

    const kept = page.evaluate(`runStorageContract(${JSON.stringify(name)})`);

    await expect(kept).resolves.toBeUndefined();
  });
}
