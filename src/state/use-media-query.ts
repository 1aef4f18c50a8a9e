import { useCallback, useSyncExternalStore } from 'react';

/** Whether the page is looked at in such a way: `useMediaQuery('(max-width: 760px)')`. */
export const useMediaQuery = (query: string): boolean => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
};
