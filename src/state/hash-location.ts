import { useSyncExternalStore } from 'react';

/** The two parts of `#/wall?at=…`. */
interface HashLocation {
  readonly path: string;
  /** Without the question mark. */
  readonly search: string;
}

export const readHash = (hash: string): HashLocation => {
  if (hash !== last.hash) last = { hash, location: split(hash) };
  return last.location;
};

// Dozens of parts ask at each key, and it is nearly always the same.
let last: { readonly hash: string; readonly location: HashLocation } = {
  hash: '',
  location: { path: '/', search: '' },
};

const split = (hash: string): HashLocation => {
  const text = hash.replace(/^#?\/*/, '/');
  const mark = text.indexOf('?');
  return mark === -1 ? { path: text, search: '' } : { path: text.slice(0, mark), search: text.slice(mark + 1) };
};

// What is looked at, and when, goes along from screen to screen. A screen's own filters stay behind.
const KEPT = ['at', 'after', 'board', 'store'];

/** A route with the look-back time and the shared document of the address one is at. One with a query of its own stays as it is. */
export const keepQuery = (route: string): string => {
  if (route.includes('?')) return route;
  const current = new URLSearchParams(readHash(location.hash).search);
  const kept = KEPT.flatMap((name) => {
    const value = current.get(name);
    return value === null ? [] : [[name, value]];
  });
  return kept.length === 0 ? route : `${route}?${queryText(new URLSearchParams(kept))}`;
};

/** A query as people would write it: a time keeps its colons. */
export const queryText = (query: URLSearchParams): string => query.toString().replaceAll('%3A', ':');

interface NavigateOptions {
  readonly replace?: boolean;
}

/** Goes to exactly this route of the app. */
export const goTo = (route: string, { replace = false }: NavigateOptions = {}): void => {
  const before = location.href;
  history[replace ? 'replaceState' : 'pushState'](null, '', `#${route.replace(/^#?\/*/, '/')}`);
  // The browser tells of a new hash only when the person typed it or went back.
  dispatchEvent(new HashChangeEvent('hashchange', { oldURL: before, newURL: location.href }));
};

/** Goes to a route of the app, keeping the look-back time and the shared document unless it brings a query. */
export const navigate = (route: string): void => goTo(keepQuery(route));

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
};

/** The path behind the #, without its query. */
export const useHashPath = (): string => useSyncExternalStore(subscribe, () => readHash(location.hash).path);

/** The query behind the #, without the question mark. */
export const useHashSearch = (): string => useSyncExternalStore(subscribe, () => readHash(location.hash).search);
