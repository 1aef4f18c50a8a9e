import { useEffect } from 'react';

/** Calls `leave` on Escape, unless something on the screen has used the key already. */
export const useEscape = (leave: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [leave]);
};
