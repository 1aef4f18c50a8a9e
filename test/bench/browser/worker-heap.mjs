/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ usedSize: number }} HeapUsage */

/**
 * Reaches the worker of a page that talks with the store, which Playwright's own sessions do not.
 *
 * @param {Page} page before it opens anything
 * @returns {Promise<{ collect: () => Promise<void>, used: () => Promise<number>, isThere: () => boolean }>} `used` in bytes
 */
export async function workerHeap(page) {
  const session = await page.context().newCDPSession(page);
  /** @type {string | null} */
  let worker = null;
  let asked = 0;
  /** @type {Map<number, (result: unknown) => void>} */
  const waiting = new Map();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    if (sessionId === worker) worker = null;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = /** @type {{ id: number, result: unknown }} */ (JSON.parse(message));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const ask = async (/** @type {string} */ method) => {
    if (worker === null) throw new Error('No worker talks with the store.');
    asked += 1;
    const id = asked;
    /** @type {Promise<unknown>} */
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId: worker, message: JSON.stringify({ id, method }) });
    return answered;
  };
  return {
    collect: async () => void (await ask('HeapProfiler.collectGarbage')),
    used: async () => /** @type {HeapUsage} */ (await ask('Runtime.getHeapUsage')).usedSize,
    isThere: () => worker !== null,
  };
}
