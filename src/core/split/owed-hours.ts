import type { Board } from '../board/board.ts';
import type { BoardState, RegionState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { coverageWindows } from './coverage-windows.ts';
import { levelSpans, type LevelSpan } from './level-spans.ts';
import type { Split, TimeSplit } from './time-split.ts';

const HOUR = 3_600_000;

/**
 * Internal hours that levels pausing internal work have put off since the levels came into play, and what was paid back:
 * internal hours logged beyond the target share on days when the region was at no such level (spec domain §7). Null when
 * not in play.
 *
 * @example owedHours(policy, board, state, { customer: 80, internal: 20 }, now) // { putOff: 14, paidBack: 3, owed: 11 }
 */
export const owedHours = (
  policy: Policy,
  board: Board,
  state: BoardState,
  target: Split,
  now: number,
): TimeSplit['owed'] => {
  if (board.inPlay === null) return null;
  const since = Date.parse(board.inPlay.since);
  const share = target.internal / 100;
  let putOff = 0;
  let paidBack = 0;
  for (const region of state.regions) {
    const spans = levelSpans(board, region, since, now).filter(({ level }) => level >= policy.queue.internalPausedFrom);
    putOff += share * seHours(policy, region, spans, since, now);
    paidBack += paidBackBy(board, region, spans, share, since, now);
  }
  return { putOff, paidBack, owed: Math.max(0, putOff - paidBack) };
};

/** SE-hours inside coverage windows during these spans; an SE counts for so many hours a window at most. */
const seHours = (
  policy: Policy,
  state: RegionState,
  spans: readonly LevelSpan[],
  since: number,
  now: number,
): number => {
  let total = 0;
  for (const { start, end } of coverageWindows(state.region, since, now)) {
    let left = policy.timeSplit.hoursPerDay;
    for (const span of spans) {
      const hours = Math.min(left, Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)) / HOUR);
      left -= hours;
      total += hours * span.working;
    }
  }
  return total;
};

const paidBackBy = (
  board: Board,
  { region }: RegionState,
  spans: readonly LevelSpan[],
  share: number,
  since: number,
  now: number,
): number => {
  const firstDay = dayOf(since);
  const lastDay = dayOf(now);
  const logged = new Map<string, { all: number; internal: number }>();
  for (const entry of board.timeLog) {
    if (entry.region !== region.id || entry.day < firstDay || entry.day > lastDay) continue;
    const sum = logged.get(entry.day) ?? { all: 0, internal: 0 };
    const all = sum.all + entry.customerHours + entry.internalHours;
    logged.set(entry.day, { all, internal: sum.internal + entry.internalHours });
  }
  let paid = 0;
  for (const [day, { all, internal }] of logged)
    if (!isPausedOn(day, spans, region)) paid += Math.max(0, internal - share * all);
  return paid;
};

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether internal work was paused in any coverage window that opened on this day. */
const isPausedOn = (day: string, spans: readonly LevelSpan[], region: RegionState['region']): boolean => {
  const start = Date.parse(`${day}T00:00:00Z`);
  const windows = coverageWindows(region, start, start + 24 * HOUR).filter((window) => dayOf(window.opensAt) === day);
  return windows.some(({ opensAt, closesAt }) => spans.some((span) => span.start < closesAt && span.end > opensAt));
};
