import type { LastSeen } from '../../core/status/last-seen.ts';

/** Where index.html finds what to paint before the app arrives. */
export const LAST_SEEN_KEY = 'evenkeel.last-seen';

/** What index.html paints, in the words of an earlier visit. */
export type SeenBefore = LastSeen;

/** Keeps it for the next visit; null: there is nothing that may be shown. Only a hint: a browser that refuses it starts plainly. */
export const keepLastSeen = (seen: LastSeen | null): void => {
  try {
    if (seen === null) localStorage.removeItem(LAST_SEEN_KEY);
    else localStorage.setItem(LAST_SEEN_KEY, JSON.stringify(seen));
  } catch {
    // Forbidden or full storage is told by the board's own.
  }
};
