import { useEffect } from 'react';

/** Fetches what is going to be wanted, once nothing else is to do. Where it does not come it is asked for again when it is wanted. */
export function useFetchAhead(fetchIt: () => Promise<unknown>): void {
  useEffect(() => whenIdle(() => void fetchIt().catch(() => {})), [fetchIt]);
}

// Safari has no idle callback; a moment after the first paint does as well.
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const idle = requestIdleCallback(run, { timeout: 5000 });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, 2000);
  return () => clearTimeout(timer);
}
