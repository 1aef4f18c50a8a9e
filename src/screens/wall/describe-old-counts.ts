import { formatDuration } from '../../core/clock/format-duration.ts';
import type { BoardState, RegionState } from '../../core/level/region-state.ts';

const MOST_NAMED = 3;

/** Which regions show counts from before their last check-in time, and how old they are; null where none does. */
export const describeOldCounts = (state: BoardState, now: number): string | null => {
  const old = state.regions.filter(({ counts }) => counts.state === 'old');
  if (old.length === 0) return null;
  const which =
    old.length > MOST_NAMED
      ? `${old.length} regions`
      : old.map((region) => `${region.region.name}${ageOf(region, now)}`).join(', ');
  return `${which}. Not updated since the last check-in time, so the levels may be wrong.`;
};

const ageOf = ({ counts }: RegionState, now: number): string =>
  counts.newest === null ? '' : ` (${formatDuration(now - Date.parse(counts.newest.at))} old)`;
