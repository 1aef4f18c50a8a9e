import { createContext, useContext } from 'react';
import type { BoardStore } from './board-store.ts';

export const BoardContext = createContext<BoardStore | null>(null);

/** The store around this component. Screens ask the hooks beside this file, which need it. */
export const useBoardStore = (): BoardStore => {
  const store = useContext(BoardContext);
  if (store === null) throw new Error('A hook of the board was used outside of BoardProvider');
  return store;
};
