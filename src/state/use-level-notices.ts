import { useDeferredValue } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import { useBoardStore } from './board-context.ts';
import { levelNotices, type LevelNotice } from './level-notices.ts';
import { perStore } from './per-store.ts';
import { useBoardState } from './use-board-state.ts';
import { useNow } from './use-now.ts';

interface LevelNotices {
  readonly notices: readonly LevelNotice[];
  readonly dismiss: (notice: LevelNotice) => void;
}

// In memory only: whoever reloads sees again what has not passed.
const dismissedOf = perStore((): StoreApi<ReadonlySet<string>> => createStore(() => new Set<string>()));

/** Where the levels stand apart from what was told, without what was dismissed. */
export const useLevelNotices = (): LevelNotices => {
  const dismissed = dismissedOf(useBoardStore());
  // A key on Triage is answered by the level beside it first.
  const state = useDeferredValue(useBoardState());
  const notices = levelNotices(state, useNow('minute'), useStore(dismissed));
  return {
    notices,
    dismiss: ({ covers }) => dismissed.setState((before) => new Set([...before, ...covers]), true),
  };
};
