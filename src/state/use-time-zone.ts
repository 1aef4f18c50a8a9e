import { formatZoneTime } from '../core/clock/format-zone-time.ts';

/** Whoever travels with an open page sees the new zone this much later. */
const FRESH_MS = 60_000;
let known = { zone: '', at: -Infinity };

/** The viewer's time zone, as `Intl` calls it: "Europe/Berlin". Asking for it is slow, so the answer is kept for a minute. */
export const useTimeZone = (): string => {
  const at = performance.now();
  if (Math.abs(at - known.at) >= FRESH_MS) known = { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, at };
  return known.zone;
};

/** Lets the platform take in what it needs for times of this zone, which is much, step by step before a screen wants it. */
export const learnTimeZone = (): void => {
  setTimeout(useTimeZone);
  setTimeout(() => formatZoneTime(Date.now(), useTimeZone()));
};
