import type { Board } from '../board/board.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { BoardState } from '../level/region-state.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Policy } from '../policy/policy.ts';
import { levelSpans, type LevelSpan } from '../split/level-spans.ts';
import { paidBackHours } from '../split/paid-back-hours.ts';
import { putOffHours } from '../split/put-off-hours.ts';

/** Hours of internal work since the levels came into play, up to one moment. */
export interface OwedPoint {
  /** Milliseconds since the epoch: the end of a UTC day, or now. */
  readonly at: number;
  readonly putOff: number;
  readonly paidBack: number;
  readonly owed: number;
}

/** Most days that are worked out; of a longer time every second one, every third and so on. */
const MOST_POINTS = 120;

/** The ends of the UTC days from `since` on, and `now`. */
function momentsOf(since: number, now: number): number[] {
  const first = startOfDay(since) + DAY;
  const days = Math.max(0, Math.ceil((now - first) / DAY));
  const step = Math.max(1, Math.ceil(days / MOST_POINTS));
  return [...Array.from({ length: Math.ceil(days / step) }, (_, place) => first + place * step * DAY), now];
}

const until = (spans: readonly LevelSpan[], moment: number): LevelSpan[] =>
  spans.filter(({ start }) => start < moment).map((span) => ({ ...span, end: Math.min(span.end, moment) }));

/** The last UTC day that has begun before a moment. */
const dayBefore = (moment: number): string => new Date(moment - 1).toISOString().slice(0, 10);

/**
 * How many hours of internal work were put off, paid back and owed at the end of each UTC day since the levels came into play,
 * and are now (spec domain §7): by the same reckoning as the figure of today, which the last point is. Empty when not in
 * play; of a long time at most about 120 points. `now` in ms since the epoch.
 *
 * @example owedSeries(HANDBOOK_POLICY, board, state, now).at(-1)?.owed // 11.6
 */
export function owedSeries(policy: Policy, board: Board, state: BoardState, now: number): OwedPoint[] {
  if (board.inPlay === null) return [];
  const since = Date.parse(board.inPlay.since);
  if (since > now) return [];
  const share = editionOf(policy, board.edition).split.internal / 100;
  const first = new Date(since).toISOString().slice(0, 10);
  const past = state.regions.map((one) => ({
    region: one.region,
    paused: levelSpans(board, one, since, now).filter(({ level }) => level >= policy.queue.internalPausedFrom),
    logged: board.timeLog.filter(({ region, day }) => region === one.region.id && day >= first),
  }));
  return momentsOf(since, now).map((at) => {
    const last = dayBefore(at + (at === now ? 1 : 0));
    const sum = (of: (one: (typeof past)[number]) => number): number => past.reduce((all, one) => all + of(one), 0);
    const putOff = sum(
      ({ region, paused }) => share * putOffHours(region, until(paused, at), policy.timeSplit.hoursPerDay),
    );
    const paidBack = sum(({ region, paused, logged }) =>
      paidBackHours(
        region,
        logged.filter(({ day }) => day <= last),
        paused,
        share,
      ),
    );
    return { at, putOff, paidBack, owed: Math.max(0, putOff - paidBack) };
  });
}
