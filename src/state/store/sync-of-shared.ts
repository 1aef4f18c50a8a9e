import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import type { SharedPlace } from '../../data/storage/board-storage.ts';
import type { Sync } from './sync-of.ts';

/** A store is looked at every minute, and within two while it is in trouble: later than this nobody looks. */
const OLD_MS = 5 * 60_000;

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

/** When the store last answered, for people; a time of another day names its day. */
function seenText({ seenAt }: SharedPlace, now: number): string {
  if (seenAt === null) return '';
  const at = Date.parse(seenAt);
  const day = formatUtcDay(at);
  return ` ${day === formatUtcDay(now) ? '' : `${day} `}${formatUtcTime(at)} UTC`;
}

/** Nobody looked for so long: the page slept, or the tab that talks to the store is stuck. */
const ASLEEP = { sync: 'stale', reason: 'Nobody asked the store for a while', advice: 'Look now.' } as const;

/** How it stands with a board that several machines share: `unsent` edits of this browser are not in the store yet. */
export const syncOfShared = (place: SharedPlace, unsent: number, now: number): Sync => {
  const { seenAt, mode } = place;
  const seen = seenText(place, now);
  const old = seenAt !== null && now - Date.parse(seenAt) > OLD_MS;
  const trouble = place.trouble ?? (old ? ASLEEP : null);
  if (trouble === null) {
    if (unsent > 0) return { state: 'saving', text: 'Saving…', short: 'Saving…', detail: null };
    const text = mode === 'read' ? 'read' : 'saved';
    return {
      state: 'saved',
      text: `Shared board, ${text}${seen}`,
      short: mode === 'read' ? 'Read' : 'Saved',
      detail: null,
    };
  }
  const { sync: state, reason, advice } = trouble;
  const [what, short] =
    state === 'refused'
      ? [reason, 'Refused']
      : state === 'offline'
        ? ['Offline', 'Offline']
        : ['Not up to date', 'Old'];
  const waiting = unsent === 0 ? '' : `, ${changes(unsent)} waiting`;
  const text = `${what}${waiting}${state === 'refused' ? '' : `, last seen${seen}`}`;
  return { state, text, short, detail: `${reason}. ${advice}`, old };
};
