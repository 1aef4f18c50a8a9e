import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { startApache } from '../support/start-apache.ts';
import { startShare } from '../support/start-share.ts';
import { closeInMidSave } from './support/crowd/close-in-mid-save.ts';
import { crowdBoard } from './support/crowd/crowd-board.ts';
import { test } from './support/crowd/crowd-test.ts';
import { expectAllThere } from './support/crowd/expect-all-there.ts';
import { expectSync, look } from './support/crowd/tabs.ts';
import type { WriterAtWork } from './support/crowd/writer-at-work.ts';

const EDITS = 500;
const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;
const DIST = resolve(import.meta.dirname, '../../dist');

const SERVERS = [
  { name: 'lighttpd', start: () => startShare() },
  { name: 'Apache httpd (event), whose check races', start: () => startApache({ app: DIST }) },
] as const;

/** All make a round of edits, each in their own time, and save as soon as they have. */
async function workTogether(...writers: readonly WriterAtWork[]): Promise<void> {
  await Promise.all(writers.map((writer) => writer.work()));
  await look(...writers.flatMap(({ tabs }) => tabs));
}

for (const { name, start } of SERVERS) {
  test(`4 writers and 4 readers make ${EDITS} edits on ${name}, through crashes, cuts and closed tabs: nothing is lost or doubled`, async ({
    gather,
  }, testInfo) => {
    test.setTimeout(120_000);
    const began = Date.now();
    const gathering = await gather(start(), crowdBoard(began - HOUR_MS));
    const { server, writer, reader } = gathering;
    const [amara, bruno, chidi, dana] = await Promise.all([
      writer('Amara'),
      writer('Bruno'),
      writer('Chidi'),
      writer('Dana'),
    ]);
    const writers = [amara, bruno, chidi, dana];
    const [wall, ...others] = await Promise.all([reader('Wall'), reader('Sales'), reader('Lee'), reader('Gwen')]);
    const readers = [wall, ...others].map(({ tab }) => tab);

    await test.step('two tabs of one browser, of which one talks to the store for both', async () => {
      const silent = await chidi.openTab();
      await workTogether(...writers);
      expect(chidi.browser.traffic.asked.get(silent.page)).toBe(0);
    });

    await test.step('the server is gone in the middle of whatever it does, and comes back', async () => {
      await server.kill();
      await workTogether(...writers);
      await expectSync('offline', ...amara.tabs, ...bruno.tabs);
      await server.restart();
    });

    await test.step('a writer and a reader are cut off, and a laptop is shut with all that it could not send', async () => {
      const cutOff = [bruno.browser, wall.browser];
      for (const { context } of [dana.browser, ...cutOff]) await context.setOffline(true);
      await workTogether(amara, bruno, chidi);
      for (let round = 0; round < 3; round += 1) await dana.work();
      await dana.closeTab(dana.newest);
      await expectSync('offline', ...bruno.tabs, wall.tab);
      for (const { context } of cutOff) await context.setOffline(false);
    });

    await test.step('a tab is closed while it saves, and one that talks to the store for its neighbour', async () => {
      await workTogether(bruno, chidi);
      await amara.work();
      await closeInMidSave(amara, server.board);
      await chidi.closeTab(chidi.oldest);
    });

    await test.step('everybody comes back, the laptop after a week, and the server crashes once more', async () => {
      await dana.browser.context.clock.install({ time: began + WEEK_MS });
      await dana.browser.context.setOffline(false);
      await Promise.all([amara.openTab(), dana.openTab()]);
      await workTogether(bruno, chidi);
      await server.kill();
      const made = writers.reduce((sum, each) => sum + each.made, 0);
      await amara.pressQuickly(amara.newest, EDITS - made);
      await server.restart();
    });

    const found = await expectAllThere(gathering, writers, readers);
    expect(found.edits).toBe(EDITS);
    const figures = { server: name, ...found, seconds: Math.round((Date.now() - began) / 1000) };
    testInfo.annotations.push({ type: 'figures', description: JSON.stringify(figures) });
  });
}
