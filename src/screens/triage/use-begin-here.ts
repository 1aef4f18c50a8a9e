import { useEffect, type RefObject } from 'react';

/** On a board that nobody has entered anything into, typing can begin at once; who is somewhere else stays there. */
export const useBeginHere = (screen: RefObject<HTMLElement | null>, untouched: boolean): void => {
  useEffect(() => {
    if (untouched && document.activeElement === document.body)
      screen.current?.querySelector<HTMLElement>('[data-begin]')?.focus();
  }, [screen, untouched]);
};
