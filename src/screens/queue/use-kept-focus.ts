import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * A case that is solved or pinned takes its row away, and the focus with it. Then the focus goes on to the list, so that
 * the keyboard stays where the work is.
 */
export const useKeptFocus = () => {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return undefined;
    // Two frames: by then a dialog or a menu that closed has given the focus back, if it could.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        last.current = null;
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>('[data-ranked-cases] [role="row"][tabindex="0"]')?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  });
  return {
    onFocus: (event: FocusEvent<HTMLElement>): void => {
      last.current = event.target;
    },
  };
};
