/** A route that keeps the look-back time and the shared document of the address one is at. */
export const keepQuery = (path: string): string => {
  const current = new URLSearchParams(location.hash.split('?')[1] ?? '');
  const kept = new URLSearchParams();
  for (const name of ['at', 'board']) {
    const value = current.get(name);
    if (value !== null) kept.set(name, value);
  }
  const query = kept.toString();
  return query === '' ? path : `${path}?${query}`;
};
