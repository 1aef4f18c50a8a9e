import { createBrowserStorage } from '../data/storage/browser-storage.ts';
import { createBoardStore, type BoardStore } from './board-store.ts';
import { fetchDemoBoard } from './queries/demo-board-query.ts';

/** The store as the app runs it: kept in this browser, beginning with the demo board beside the app. */
export const createAppStore = (): BoardStore =>
  createBoardStore({ storage: createBrowserStorage(), loadDemo: fetchDemoBoard });
