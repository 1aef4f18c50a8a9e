import { useEffect, useEffectEvent } from 'react';
import { useToast } from '../../../ui/use-toast.ts';

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

/** A what-if that waits is not lost without a word: the browser asks before the page goes, a message follows to other screens. */
export const useLeaveNote = (waits: boolean, isStillWaiting: () => boolean): void => {
  const { show } = useToast();
  const tell = useEffectEvent((): void => {
    if (isStillWaiting()) show({ message: 'The what-if waits on Triage. None of it is on the board.' });
  });
  useEffect(() => {
    if (!waits) return undefined;
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [waits]);
  useEffect(() => () => tell(), []);
};
