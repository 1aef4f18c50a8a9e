import { NETWORK, SLOWER } from './slow-page.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {Record<string, unknown>} Fields */
/** @typedef {{ id?: number, method?: string, params?: Fields, result?: Fields, error?: { message: string } }} Message */

const SIZE = { width: 1280, height: 800 };

/**
 * A page that Playwright does not look after, in a context of its own, on a slower processor and network. A page that it
 * looks after has V8 note for each error that is made which line of the source it comes from: that makes a task of
 * 45 ms out of the 9 that react-dom takes to come, which no visitor has.
 *
 * @param {Browser} browser
 */
export async function openBarePage(browser) {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const { targetId } = await session.send('Target.createTarget', { url: 'about:blank', browserContextId, ...SIZE });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const { send, on } = talkTo(session, sessionId);
  await send('Page.enable');
  await send('Page.setLifecycleEventsEnabled', { enabled: true });
  await send('Network.enable');
  await send('Network.emulateNetworkConditions', NETWORK);
  await send('Emulation.setLocaleOverride', { locale: 'en-GB' });
  await send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return {
    on,
    send,
    /** @param {string} expression @returns {Promise<unknown>} */
    evaluate: async (expression) => {
      const answer = await send('Runtime.evaluate', { expression, returnByValue: true });
      const { value } = /** @type {{ value?: unknown }} */ (answer['result'] ?? {});
      return value;
    },
    close: async () => {
      await session.send('Target.disposeBrowserContext', { browserContextId });
      await session.detach();
    },
  };
}

/** @param {import('@playwright/test').CDPSession} session @param {string} sessionId */
function talkTo(session, sessionId) {
  let last = 0;
  /** @type {Map<number, (message: Message) => void>} */
  const asked = new Map();
  /** @type {Map<string, (params: Fields) => void>} */
  const listeners = new Map();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, method, params, ...rest } = /** @type {Message} */ (JSON.parse(message));
    if (id !== undefined) asked.get(id)?.(rest);
    else if (method !== undefined) listeners.get(method)?.(params ?? {});
  });
  return {
    /** @param {string} method @param {(params: Fields) => void} listener */
    on: (method, listener) => void listeners.set(method, listener),
    /** @param {string} method @param {Fields} [params] @returns {Promise<Fields>} */
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        asked.set(last, ({ result, error }) => {
          if (error === undefined) resolve(result ?? {});
          else reject(new Error(`${method}: ${error.message}`));
        });
        const message = JSON.stringify({ id: last, method, params });
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
      }),
  };
}
