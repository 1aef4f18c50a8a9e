import { StrictMode } from 'react';
import { createAppStore } from '../state/app-store.ts';
import type { BoardStore } from '../state/board-store.ts';
import { readHash } from '../state/hash-location.ts';
import { followPolicy, startAsks } from '../state/policy/open-policy.ts';
import { learnTimeZone } from '../state/use-time-zone.ts';
import { BoardProvider } from '../state/BoardProvider.tsx';
import { fetchPart } from '../ui/late.ts';
import { App } from './App.tsx';
import { rootIn } from './first-part.ts';
import { Opening } from './Opening.tsx';
import { FRAMES, screenAt, screenPath } from './screens.ts';
import { sheetsThere } from './sheets-there.ts';

/** Opens what this browser keeps, and draws the app into `root`. */
export const start = (root: HTMLElement): void => {
  const store = createAppStore();
  // Before the board: who was sent a status report alone needs none.
  const query = new URLSearchParams(readHash(location.hash).search);
  const link = query.get('board');
  void store.showLink(link);
  if (link === null) void store.showAddress(query.get('store'));
  const asks = startAsks();
  void store.open().then(() => followPolicy(store, asks));
  const app = (
    <StrictMode>
      <BoardProvider store={store} fallback={(why) => <Opening why={why} />}>
        <App />
      </BoardProvider>
    </StrictMode>
  );
  fetchScreen();
  // While the board is on its way.
  learnTimeZone();
  void sheetsThere().then(() => rootIn(root).render(app));
  // After everything that is to be seen: it fetches the whole app once more.
  const later = (): void => void setTimeout(() => void offline(store), OFFLINE_AFTER_MS);
  if (!import.meta.env.PROD) return;
  // The page may be loaded by now: what draws and what starts it come one after the other (see first-part.ts).
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later);
};

/** The code of the screen that is asked for comes, and is set up, while the board is being opened. */
const fetchScreen = (): void => {
  const screen = screenAt(screenPath(readHash(location.hash).path));
  if (screen === undefined) return;
  fetchPart(screen.Component);
  if (screen.frame !== 'none') fetchPart(FRAMES[screen.frame]);
};

const OFFLINE_AFTER_MS = 3000;
const offline = async (store: BoardStore): Promise<void> => {
  try {
    (await import('../state/note-last-seen.ts')).noteLastSeen(store);
    await (await import('./keep-offline.ts')).keepOffline();
  } catch {
    // The network has gone since the page came; the next start tries again.
  }
};
