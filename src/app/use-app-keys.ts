import { useEffect, useEffectEvent } from 'react';
import { useToldUndo } from './use-told-undo.ts';

/** A count is no text: there, too, the keys take back edits of the board. */
const isTextEntry = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([role="spinbutton"], [type="radio"], [type="checkbox"])'));

const askedFor = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : null;
};

/** Ctrl/⌘ Z undoes and Ctrl/⌘ Shift Z or Ctrl Y redoes, anywhere but in a text field, which has its own. */
export const useAppKeys = (): void => {
  const { take } = useToldUndo();
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const asked = askedFor(event);
    if (asked === null || event.defaultPrevented || isTextEntry(event.target)) return;
    event.preventDefault();
    take(asked);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
};
