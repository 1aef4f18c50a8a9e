export type Granularity = 'second' | 'minute';

const MS: Record<Granularity, number> = { second: 1000, minute: 60_000 };
// A sleeping machine stops timers without a word. A look every few seconds notices that it woke up.
const LONGEST_WAIT = 5000;

/** One source of time for the whole app. Timers only say when to look; the time itself is always read anew. */
export interface Clock {
  readonly now: () => number;
  /** The time at the last tick of that granularity: stable between ticks. */
  readonly tick: (granularity: Granularity) => number;
  readonly subscribe: (granularity: Granularity, listener: () => void) => () => void;
  /** Lets the clock run from another moment (a demo), or as the machine's (null). */
  readonly runFrom: (moment: number | null) => void;
  /** Moves a demo's clock on when something on the board is newer than it. */
  readonly notBefore: (moment: number) => void;
}

export const createClock = (read: () => number = Date.now): Clock => {
  const listeners: Record<Granularity, Set<() => void>> = { second: new Set(), minute: new Set() };
  let offset: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening = false;
  const now = (): number => read() + (offset ?? 0);
  const ticks: Record<Granularity, number> = { second: now(), minute: now() };

  const look = (): void => {
    const moment = now();
    for (const granularity of ['second', 'minute'] as const) {
      const unit = MS[granularity];
      if (Math.floor(moment / unit) === Math.floor(ticks[granularity] / unit)) continue;
      ticks[granularity] = moment;
      for (const listener of listeners[granularity]) listener();
    }
  };
  const isHidden = (): boolean => document.visibilityState === 'hidden';
  const schedule = (): void => {
    clearTimeout(timer);
    if (listeners.second.size + listeners.minute.size === 0) return;
    const fine = listeners.second.size > 0 && !isHidden();
    const unit = fine ? MS.second : MS.minute;
    const wait = Math.min(unit - (now() % unit), isHidden() ? unit : LONGEST_WAIT);
    timer = setTimeout(lookAndSchedule, Math.max(wait, 1));
  };
  const lookAndSchedule = (): void => {
    look();
    schedule();
  };
  const listen = (on: boolean): void => {
    if (on === listening) return;
    listening = on;
    const change = on ? 'addEventListener' : 'removeEventListener';
    document[change]('visibilitychange', lookAndSchedule);
    window[change]('focus', lookAndSchedule);
    window[change]('pageshow', lookAndSchedule);
  };

  return {
    now,
    tick(granularity) {
      if (!listening) look();
      return ticks[granularity];
    },
    subscribe(granularity, listener) {
      listeners[granularity].add(listener);
      listen(true);
      lookAndSchedule();
      return () => {
        listeners[granularity].delete(listener);
        if (listeners.second.size + listeners.minute.size === 0) listen(false);
        schedule();
      };
    },
    runFrom(moment) {
      offset = moment === null ? null : moment - read();
      lookAndSchedule();
    },
    notBefore(moment) {
      if (offset === null || now() >= moment) return;
      offset = moment - read();
      lookAndSchedule();
    },
  };
};
