import type { Board } from '../board/board.ts';
import type { CheckIn } from '../board/record.ts';
import type { RegionState } from '../level/region-state.ts';

/** A stretch of time with one level in force; ms since the epoch. */
export interface LevelSpan {
  readonly start: number;
  readonly end: number;
  readonly level: number;
  /** SEs working, as the newest check-in froze it; today's where none did. */
  readonly working: number;
}

function checkInsOf({ checkIns }: Board, region: string, since: number, now: number): CheckIn[] {
  return checkIns
    .filter((one) => one.region === region && Date.parse(one.at) >= since && Date.parse(one.at) <= now)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** From each check-in to the next one. */
function announcedSpans(checkIns: readonly CheckIn[], working: number, now: number): LevelSpan[] {
  return checkIns.map((checkIn, at) => {
    const next = checkIns[at + 1];
    const end = next === undefined ? now : Date.parse(next.at);
    return { start: Date.parse(checkIn.at), end, level: checkIn.level, working: checkIn.working ?? working };
  });
}

/** Before any check-in the level in force is the live one, which is known for the coverage that is open now only. */
function liveSpans({ live, coverage }: RegionState, working: number, since: number, now: number): LevelSpan[] {
  if (live === null || !coverage.open) return [];
  return [{ start: Math.max(since, coverage.opensAt), end: now, level: live, working }];
}

/** An override lies on top from its time on, also where no level is known beneath. */
function withOverride(spans: LevelSpan[], { override }: RegionState, working: number, since: number, now: number) {
  if (override === null) return spans;
  const from = Math.max(since, Date.parse(override.at));
  const before = spans.filter(({ start }) => start < from).map((span) => ({ ...span, end: Math.min(span.end, from) }));
  const during = spans.filter(({ end }) => end > from).map((span) => ({ ...span, start: Math.max(span.start, from) }));
  const known = during[0]?.start ?? now;
  const gap = known > from ? [{ start: from, end: known, level: override.level, working }] : [];
  return [...before, ...gap, ...during.map((span) => ({ ...span, level: override.level }))];
}

/**
 * The levels in force of a region from `since` to `now` with the SEs working, as far as the board knows them: stepped
 * from its check-ins, before any the live level of the coverage that is open; leadership's override on top, while one
 * applies at `now` (spec domain §1 and §7). In order of time, without overlap.
 *
 * @example levelSpans(board, emea, since, now)[0] // { start: …, end: …, level: 4, working: 2 }
 */
export function levelSpans(board: Board, state: RegionState, since: number, now: number): LevelSpan[] {
  const working = state.assessment?.numbers.working ?? 0;
  const checkIns = checkInsOf(board, state.region.id, since, now);
  const spans = checkIns.length > 0 ? announcedSpans(checkIns, working, now) : liveSpans(state, working, since, now);
  return withOverride(spans, state, working, since, now).filter(({ start, end }) => end > start);
}
