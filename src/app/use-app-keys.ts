import { useEffect } from 'react';
import { useUndo } from '../state/use-undo.ts';

const isTextEntry = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input[type="text"], input[type="search"], input[type="url"], input[type="email"]'));

/** Ctrl/⌘ Z undoes and Ctrl/⌘ Shift Z or Ctrl Y redoes, anywhere but in a text field, which has its own. */
export const useAppKeys = (): void => {
  const { undo, redo } = useUndo();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isTextEntry(event.target))
        return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && !again) return;
      event.preventDefault();
      (again ? redo : undo)();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
};
