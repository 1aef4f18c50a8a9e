import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** What of a worker's world this file touches; the app's own types know pages only. */
interface Worker {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: unknown }) => void) => void;
}
declare const self: Worker;

// One release, whole: its page and every part of it come from here, so that a page never meets a part of another release.
// Whatever is no part of the app, a shared board above all, goes to the network as if this were not here.
precacheAndRoute([...self.__WB_MANIFEST], { directoryIndex: 'index.html', cleanURLs: false });

const isAsked = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';

// A newer release waits until a page says that it may take over.
self.addEventListener('message', ({ data }) => {
  if (isAsked(data)) void self.skipWaiting();
});
