import { formatUtcTime } from '../clock/format-utc-time.ts';
import type { BoardState } from './region-state.ts';

/**
 * The alarm of regions inside their coverage window with nobody working, in words; null when there is none (spec domain §3).
 *
 * @example describeUncovered(state) // 'EMEA coverage is open until 16:00 UTC and nobody is working.'
 */
export const describeUncovered = ({ regions }: Pick<BoardState, 'regions'>): string | null => {
  const open = regions.filter(({ uncovered }) => uncovered);
  if (open.length === 0) return null;
  return open
    .map(
      ({ region, coverage }) =>
        `${region.name} coverage is open until ${formatUtcTime(coverage.closesAt)} UTC and nobody is working.`,
    )
    .join(' ');
};
