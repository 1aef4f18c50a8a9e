import { useSyncExternalStore } from 'react';
import { typeScale } from '../type-scale.ts';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
};

/** How much larger than usual the page's type is; what a chart draws in px grows along. */
export const useTypeScale = (): number => useSyncExternalStore(subscribe, typeScale);
