import { expect } from '@playwright/test';
import type { WriterAtWork } from './writer-at-work.ts';

const PRESSES = 3;

/**
 * Lets the newest tab save, makes more edits once the store has taken what was sent, and closes the tab before it hears of
 * that.
 */
export async function closeInMidSave(writer: WriterAtWork, board: string): Promise<void> {
  const { context, traffic } = writer.browser;
  const tab = writer.newest;
  let begin = (): void => {};
  const begun = new Promise<void>((done) => {
    begin = done;
  });
  await context.route(board, async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback();
    await begun;
    const response = await route.fetch();
    if (!response.ok()) return route.fulfill({ response });
    traffic.saves += 1;
    await writer.pressQuickly(tab, PRESSES);
    return writer.closeTab(tab);
  });
  // Now there is something to save, whatever is on its way.
  await writer.pressQuickly(tab, PRESSES);
  begin();
  await expect.poll(() => tab.page.isClosed(), { timeout: 20_000 }).toBe(true);
  await context.unrouteAll();
}
