import { useEffect, useEffectEvent } from 'react';
import { useToast } from './use-toast.ts';

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * What waits here and nobody kept is not lost without a word: the browser asks before the page goes, and a message follows to
 * the next screen.
 */
export const useLeaveNote = (waits: boolean, isStillWaiting: () => boolean, message: string): void => {
  const { show } = useToast();
  const tell = useEffectEvent((): void => {
    if (isStillWaiting()) show({ message });
  });
  useEffect(() => {
    if (!waits) return undefined;
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [waits]);
  useEffect(() => () => tell(), []);
};
