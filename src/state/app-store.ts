import { loadDemoBoard } from '../data/demo/load-demo-board.ts';
import { createBrowserStorage } from '../data/storage/browser-storage.ts';
import { createBoardStore, type BoardStore } from './board-store.ts';

/** The store as the app runs it: kept in this browser, beginning with the demo board beside the app. */
export const createAppStore = (): BoardStore =>
  createBoardStore({ storage: createBrowserStorage(), loadDemo: loadDemoBoard });
