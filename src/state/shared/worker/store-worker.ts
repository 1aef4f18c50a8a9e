import { createBrowserStorage } from '../../../data/storage/browser-storage.ts';
import { createTabChannel } from '../../../data/storage/tab-channel.ts';
import { answerLooks } from './answer-looks.ts';
import type { FromWorker, ToWorker } from './store-messages.ts';

const post = (message: FromWorker): void => self.postMessage(message, {});
// What is new is told when the page has heard of it, and not by the storage.
const silent = { announce: () => undefined, close: () => undefined };
const hear = answerLooks({
  storage: createBrowserStorage(() => silent),
  announce: createTabChannel(() => undefined).announce,
  post,
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data));
// Fetched while there is a network: what comes late is needed first when there is none.
await import('../../../data/storage/seldom-transactions.ts');
post({ kind: 'ready' });
