import { useLayoutEffect } from 'react';
import { removeFirstFrame } from './remove-first-frame.ts';

const isBusy = (): boolean => document.querySelector('#root main[aria-busy="true"]') !== null;

/** Stands beside what the first frame was waiting for, and takes that away: at once, or when the screen is whole, or another one. */
export function Arrived() {
  useLayoutEffect(() => {
    const look = (): void => {
      if (isBusy()) return;
      watch.disconnect();
      removeFirstFrame();
    };
    const watch = new MutationObserver(look);
    const root = document.getElementById('root');
    // Not the screen alone: somebody may leave it before it is whole.
    if (root !== null) watch.observe(root, { attributeFilter: ['aria-busy'], childList: true, subtree: true });
    look();
    return () => watch.disconnect();
  }, []);
  return null;
}
