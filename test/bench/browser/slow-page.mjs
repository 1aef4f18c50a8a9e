/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

/** How much slower the processor is made than the machine's own. */
export const SLOWER = 4;

/** 165 ms round trip and 8 Mbit/s, as published measurements of first visits take it. */
export const NETWORK = { offline: false, latency: 165, downloadThroughput: 1_000_000, uploadThroughput: 1_000_000 };

/**
 * A new page in a context of its own (nothing stored, nothing cached) on a slower processor. Close it with its context.
 *
 * @param {Browser} browser
 * @param {{ slowNetwork?: boolean }} [options]
 */
export async function openSlowPage(browser, { slowNetwork = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slowNetwork) await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, session, close: () => context.close() };
}
