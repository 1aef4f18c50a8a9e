import { useEffect, type RefObject } from 'react';
import { usePreferences } from '../../state/use-preferences.ts';
import { isElsewhere } from './is-elsewhere.ts';

interface ScreenKeys {
  readonly find: RefObject<HTMLInputElement | null>;
  /** Undefined where nothing can be added. */
  readonly add: (() => void) | undefined;
}

/** "/" goes to the find field, "N" adds a case; not while something is being typed or stands above the screen, or where such keys are turned off. */
export const useScreenKeys = ({ find, add }: ScreenKeys): void => {
  const { singleKeys } = usePreferences();
  useEffect(() => {
    if (!singleKeys) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isElsewhere(event.target)) return;
      const action = { '/': () => find.current?.focus(), n: add }[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [find, add, singleKeys]);
};
