import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { preloadPopups } from '../../../src/ui/preload-popups.ts';

// What jsdom lacks and every browser has. Nothing here answers for the app: no size, no match, no scrolling.
class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function neverMatches(query: string): MediaQueryList {
  const target = new EventTarget();
  return Object.assign(target, {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
}

globalThis.ResizeObserver ??= SilentResizeObserver;
window.matchMedia ??= neverMatches;
window.scrollTo = () => {};
for (const method of ['scrollIntoView', 'scrollTo']) {
  if (!(method in Element.prototype)) Object.assign(Element.prototype, { [method]: () => {} });
}

// The app fetches these while it is idle; a test should not wait for them.
beforeAll(preloadPopups);

afterEach(() => {
  cleanup();
  window.location.hash = '';
  window.localStorage.clear();
});
