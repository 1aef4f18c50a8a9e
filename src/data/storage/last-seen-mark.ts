import type { LastSeen } from '../../core/status/last-seen.ts';
import { keepText } from '../device/device-storage.ts';

/** Where index.html finds what to paint before the app arrives. */
export const LAST_SEEN_KEY = 'evenkeel.last-seen';

/** What index.html paints, in the words of an earlier visit. */
export type SeenBefore = LastSeen;

/** Keeps it for the next visit; null: there is nothing that may be shown. Only a hint: a browser that refuses it starts plainly. */
export const keepLastSeen = (seen: LastSeen | null): void => {
  keepText(LAST_SEEN_KEY, seen === null ? null : JSON.stringify(seen));
};
