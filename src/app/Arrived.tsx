import { useLayoutEffect } from 'react';
import { removeFirstFrame } from './remove-first-frame.ts';

/** Stands beside what the first frame was waiting for, and takes that away: at once, or when the screen says that it is whole. */
export function Arrived() {
  useLayoutEffect(() => {
    const screen = document.querySelector('#root main[aria-busy="true"]');
    if (screen === null) {
      removeFirstFrame();
      return undefined;
    }
    const watch = new MutationObserver(removeFirstFrame);
    watch.observe(screen, { attributeFilter: ['aria-busy'] });
    return () => watch.disconnect();
  }, []);
  return null;
}
