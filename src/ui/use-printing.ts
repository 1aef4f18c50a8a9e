import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const PAPER = 'print';

/** Between the page's own beforeprint and afterprint: the media query changes too late for what it adds to be counted in pages. */
let printing = false;

const isPrinting = (): boolean => printing || matchMedia(PAPER).matches;

const subscribe = (listener: () => void): (() => void) => {
  const media = matchMedia(PAPER);
  // Drawn at once: a browser breaks the page up as soon as its listeners are done.
  const now = (next: boolean) => (): void => {
    printing = next;
    flushSync(listener);
  };
  const [begin, end] = [now(true), now(false)];
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', listener);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', listener);
  };
};

/** Whether the page is put on paper just now. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, isPrinting);
