import { loadDemoBoard } from '../data/demo/load-demo-board.ts';
import { createBrowserStorage } from '../data/storage/browser-storage.ts';
import { markKept } from '../data/storage/kept-mark.ts';
import { createBoardStore, type BoardStore } from './board-store.ts';
import { openPolicy } from './policy/open-policy.ts';

/** The store as the app runs it: kept in this browser, beginning with the demo board and the policy beside the app. */
export const createAppStore = (): BoardStore => {
  const store = createBoardStore({ storage: createBrowserStorage(), loadDemo: loadDemoBoard, openPolicy });
  store.api.subscribe(({ open, kept }, before) => {
    if (open && (!before.open || kept.how !== before.kept.how)) markKept(kept.how === 'stored');
  });
  return store;
};
