import { Workbox } from 'workbox-window';
import { releaseStore } from '../state/release-store.ts';

/** A page that stays open for weeks asks for a newer release now and then. */
const ASK_MS = 30 * 60_000;
/** Nobody touched the page for so long: a screen that is only looked at may begin anew. */
const QUIET_MS = 60_000;

/** Screens that nobody works on: there is nobody to ask. */
const LOOKED_AT = /^#\/*(?:wall|status)\b/;

/** Somebody is in the middle of something that a reload would take away. */
const isBusy = (): boolean => {
  const { activeElement } = document;
  const isTyping = activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement;
  return isTyping || document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
};

/** Calls back once the page is a screen that is only looked at, and has been left alone for a minute. */
const whenQuiet = (then: () => void): void => {
  let touched = performance.now();
  const touch = (): void => {
    touched = performance.now();
  };
  for (const kind of ['pointerdown', 'pointermove', 'keydown']) window.addEventListener(kind, touch, { passive: true });
  const timer = setInterval(() => {
    const isQuiet = LOOKED_AT.test(location.hash) && !isBusy() && performance.now() - touched >= QUIET_MS;
    if (!isQuiet) return;
    clearInterval(timer);
    then();
  }, QUIET_MS / 4);
};

/** Keeps the whole release in the browser, so that it starts without a network, and takes a newer one only when asked to. */
export const keepOffline = async (): Promise<void> => {
  // On plain http, but for this machine, there is no such thing.
  if (!('serviceWorker' in navigator)) return;
  const worker = new Workbox('./service-worker.js');
  const take = (): void => worker.messageSkipWaiting();
  worker.addEventListener('waiting', () => {
    releaseStore.setState({ newer: 'ready', take });
    whenQuiet(take);
  });
  worker.addEventListener('controlling', ({ isUpdate = false, isExternal = false }) => {
    if (!isUpdate && !isExternal) return;
    if (isBusy()) releaseStore.setState({ newer: 'taken', take: () => location.reload() });
    else location.reload();
  });
  try {
    await worker.register({ immediate: true });
  } catch {
    // Without it the app still runs; it only needs the network to start.
    return;
  }
  const ask = (): void => void worker.update().catch(() => undefined);
  setInterval(ask, ASK_MS);
  window.addEventListener('online', ask);
};
