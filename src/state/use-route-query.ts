import { useMemo } from 'react';
import { goTo, queryText, readHash, useHashSearch } from './hash-location.ts';

interface RouteQuery {
  /** The value of a parameter of the address; null where it is not there. */
  readonly get: (name: string) => string | null;
  /** Changes parameters of the address in place: null or an empty text takes one out. Others stay. */
  readonly set: (changes: Readonly<Record<string, string | null>>) => void;
}

/** The query of the route: `#/queue?region=emea&at=…`. */
export const useRouteQuery = (): RouteQuery => {
  const search = useHashSearch();
  return useMemo(() => {
    const query = new URLSearchParams(search);
    return { get: (name) => query.get(name), set: setRouteQuery };
  }, [search]);
};

function setRouteQuery(changes: Readonly<Record<string, string | null>>): void {
  const { path, search } = readHash(location.hash);
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = queryText(query);
  goTo(text === '' ? path : `${path}?${text}`, { replace: true });
}
