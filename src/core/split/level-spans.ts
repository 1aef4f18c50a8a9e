import type { Board } from '../board/board.ts';
import type { RegionState } from '../level/region-state.ts';

/** A stretch of time with one level in force. */
export interface LevelSpan {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  /** SEs working, as the check-in froze it; today's where it froze none. */
  readonly working: number;
}

/**
 * The levels in force of a region from `since` to `now`, stepped from its check-ins; an override lies on top while it
 * lasts. Before the first check-in nothing is known, except for the window that is open now, where the live level counts.
 *
 * @example levelSpans(board, emea, since, now)[0] // { start: …, end: …, level: 4, working: 2 }
 */
export const levelSpans = (board: Board, state: RegionState, since: number, now: number): LevelSpan[] => {
  const working = state.assessment?.numbers.working ?? 0;
  const checkIns = board.checkIns
    .filter(({ region, at }) => region === state.region.id && Date.parse(at) >= since && Date.parse(at) <= now)
    .toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at));
  const spans = checkIns.map((checkIn, index) => ({
    start: Date.parse(checkIn.at),
    end: index + 1 < checkIns.length ? Date.parse(checkIns[index + 1]?.at ?? '') : now,
    level: checkIn.level,
    working: checkIn.working ?? working,
  }));
  const { override, coverage, live } = state;
  if (spans.length === 0 && live !== null && coverage.open)
    spans.push({ start: Math.max(since, coverage.opensAt), end: now, level: live, working });
  if (override === null) return spans;
  const from = Math.max(since, Date.parse(override.at));
  return [
    ...spans.filter(({ start }) => start < from).map((span) => ({ ...span, end: Math.min(span.end, from) })),
    { start: from, end: now, level: override.level, working },
  ];
};
