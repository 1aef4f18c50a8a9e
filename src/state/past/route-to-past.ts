import { keepQuery, queryText, readHash } from '../hash-location.ts';

/** Where the board is seen as it was after a change, on the screen where one reads most of it. */
export function routeToPast(entry: string, at: number): string {
  const { path, search } = readHash(keepQuery('/triage'));
  const query = new URLSearchParams(search);
  query.set('at', new Date(at).toISOString());
  query.set('after', entry);
  return `${path}?${queryText(query)}`;
}
