import { QueryClient } from '@tanstack/react-query';

/** Holds what was fetched. Nothing here waits for the browser to call itself online: files may lie on this machine. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', staleTime: Infinity, retry: false } },
});
