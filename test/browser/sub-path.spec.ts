import { resolve } from 'node:path';
import { startLighttpd } from '../support/start-lighttpd.ts';
import { expect, SCREENS, test as base } from './support/app-test.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const SUB_PATH = '/teams/support/board/';

// The whole file runs on a plain static host, with the app somewhere below its root.
const test = base.extend<object, { hosted: string }>({
  hosted: [
    async ({}, run) => {
      const server = await startLighttpd(`alias.url = ("${SUB_PATH}" => "${DIST}/")`);
      await run(`${server.origin}${SUB_PATH}`);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  address: async ({ hosted }, run) => {
    await run(hosted);
  },
});

for (const screen of SCREENS) {
  test(`${screen} works from a sub-path of a plain static host`, async ({ page, address }) => {
    const astray: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:')) astray.push(request.url());
    });

    await page.goto(`./#/${screen}`);

    await expect(page.getByRole('main')).toBeVisible();
    expect(astray).toEqual([]);
  });
}
