import { navigate, useHashLocation } from 'wouter/use-hash-location';

/** The hash route without its query: `#/wall?at=…` is `/wall`; the query belongs to the state hooks. */
export const useHashPath = (): [path: string, navigate: (to: string) => void] => {
  const [location] = useHashLocation();
  return [location.split('?')[0] ?? '/', navigate];
};
