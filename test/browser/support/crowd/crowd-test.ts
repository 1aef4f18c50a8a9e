import { test as base } from '@playwright/test';
import type { Board } from '../../../../src/core/board/board.ts';
import { createFile } from '../../../support/servers/ask.ts';
import type { SharedBoard } from '../../../support/start-share.ts';
import type { TriagePage } from '../triage-page.ts';
import { openBrowser, type CrowdBrowser, type Opening } from './open-browser.ts';
import { WriterAtWork } from './writer-at-work.ts';
import type { Writer } from './crowd-board.ts';

/** A store with a board in it, and whoever comes to it with a browser of their own. */
export interface Gathering {
  readonly server: SharedBoard;
  readonly first: Board;
  /** All that were opened so far. */
  readonly browsers: readonly CrowdBrowser[];
  readonly open: (opening: Omit<Opening, 'server'>) => Promise<CrowdBrowser>;
  readonly writer: (name: Writer) => Promise<WriterAtWork>;
  readonly reader: (name: string) => Promise<{ readonly browser: CrowdBrowser; readonly tab: TriagePage }>;
}

type Gather = (starting: Promise<SharedBoard>, first: Board) => Promise<Gathering>;

/** Ends what was opened and started, and fails where a page wrote of an error that nothing caught. */
export const test = base.extend<{ gather: Gather }>({
  // Nine pages at work at once, each written down at every step, would take longer to write down than to work.
  trace: 'off',
  gather: async ({ browser }, run) => {
    const servers: SharedBoard[] = [];
    const browsers: CrowdBrowser[] = [];
    await run(async (starting, first) => {
      const server = await starting;
      servers.push(server);
      await createFile(server.board, server.people.writer, JSON.stringify(first));
      const open: Gathering['open'] = async (opening) => {
        const opened = await openBrowser(browser, { server, ...opening });
        browsers.push(opened);
        return opened;
      };
      return {
        server,
        first,
        browsers,
        open,
        async writer(name) {
          const writer = new WriterAtWork(name, await open({ who: 'writer', name }));
          await writer.openTab();
          return writer;
        },
        async reader(name) {
          const opened = await open({ who: 'reader', name });
          return { browser: opened, tab: await opened.openTab() };
        },
      };
    });
    for (const { context } of browsers) await context.close();
    for (const server of servers) await server.stop();
    base.expect(browsers.flatMap(({ faults }) => faults)).toEqual([]);
  },
});
