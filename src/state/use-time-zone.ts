import { formatZoneTime } from '../core/clock/format-zone-time.ts';

/** Whoever travels with an open page sees the new zone this much later. */
const FRESH_MS = 60_000;
let known = { zone: '', at: -Infinity };

// What is used of the language's newer clock, which older browsers do not have.
declare const Temporal: { readonly Now: { timeZoneId(): string } } | undefined;

/** Asked of `Intl` it takes the platform fifty times as long when it is the first thing that is asked of that. */
const zoneHere = (): string =>
  typeof Temporal === 'undefined' ? new Intl.DateTimeFormat().resolvedOptions().timeZone : Temporal.Now.timeZoneId();

/** The viewer's time zone, as the platform calls it: "Europe/Berlin". Asking for it can be slow, so the answer is kept for a minute. */
export const useTimeZone = (): string => {
  const at = performance.now();
  if (Math.abs(at - known.at) >= FRESH_MS) known = { zone: zoneHere(), at };
  return known.zone;
};

/** Lets the platform take in what it needs for times of this zone, which can be much, step by step before a screen wants it. */
export const learnTimeZone = (): void => {
  setTimeout(useTimeZone);
  setTimeout(() => formatZoneTime(Date.now(), useTimeZone()));
};
