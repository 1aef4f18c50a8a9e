import { useEffect } from 'react';

/** Keeps the screen of the wall awake; browsers take the lock away from a hidden page, so it is asked for again. */
export const useWakeLock = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    let held: WakeLockSentinel | null = null;
    let left = false;
    const acquire = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || (held !== null && !held.released)) return;
      // Refused on a low battery or by a rule of the browser: the wall goes on, and asks again when it is next shown.
      held = await navigator.wakeLock.request('screen').catch(() => null);
      if (left) await held?.release();
    };
    const onVisible = (): void => void acquire();
    onVisible();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', onVisible);
      void held?.release();
    };
  }, []);
};
