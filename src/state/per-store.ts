import type { BoardStore } from './board-store.ts';

/** Makes something once for every store, when it is first asked for, so that only who asks for it loads its code. */
export const perStore = <Value>(make: (store: BoardStore) => Value): ((store: BoardStore) => Value) => {
  const made = new WeakMap<BoardStore, Value>();
  return (store) => {
    const known = made.get(store);
    if (known !== undefined) return known;
    const value = make(store);
    made.set(store, value);
    return value;
  };
};
