import type { BoardStore } from './board-store.ts';
import { syncOf } from './store/sync-of.ts';

/** Keeps the marks on `<html>` in step: `data-sync` for other programs, `data-theme` for the style sheet. */
export const markPage = ({ api, clock, preferences }: BoardStore): (() => void) => {
  const root = document.documentElement;
  const mark = (): void => {
    root.dataset['sync'] = syncOf(api.getState(), clock.now()).state;
    const { theme } = preferences.getState();
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  mark();
  const stops = [api.subscribe(mark), preferences.subscribe(mark), clock.subscribe('minute', mark)];
  return () => {
    for (const stop of stops) stop();
  };
};
