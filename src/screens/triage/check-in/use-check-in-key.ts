import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '../../../state/use-preferences.ts';

/** A count is no text: the key works there, too. */
const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([role="spinbutton"], [type="radio"], [type="checkbox"])'));

const hasOverlay = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** C makes the check-in that presses most; null where none does. Not while something is typed or stands above the screen, or where such keys are turned off. */
export const useCheckInKey = (confirm: (() => void) | null): void => {
  const { singleKeys } = usePreferences();
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    if (event.key.toLowerCase() !== 'c' || confirm === null || inText(event.target) || hasOverlay()) return;
    event.preventDefault();
    confirm();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
};
