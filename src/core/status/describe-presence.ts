import { formatUtcTime } from '../clock/format-utc-time.ts';
import type { RegionState } from '../level/region-state.ts';
import { dayWord } from './day-word.ts';

export interface Presence {
  readonly text: string;
  /** Somebody answers in every coverage that is open. */
  readonly asUsual: boolean;
}

/**
 * Whether support is there at all, over all regions, in one plain sentence.
 *
 * @example describePresence(regions, now) // { text: 'Support is answering.', asUsual: true }
 */
export function describePresence(regions: readonly RegionState[], now: number): Presence {
  const open = regions.filter(({ coverage }) => coverage.open);
  if (regions.every(({ assessment }) => assessment === null))
    return { text: 'Nobody has entered today’s numbers yet.', asUsual: false };
  if (open.length === 0) {
    const opensAt = Math.min(...regions.map(({ coverage }) => coverage.opensAt));
    return { text: `Support is closed until ${formatUtcTime(opensAt)} UTC ${dayWord(opensAt, now)}.`, asUsual: false };
  }
  const uncovered = open.filter((one) => one.uncovered).map(({ region }) => region.name);
  if (uncovered.length === 0) return { text: 'Support is answering.', asUsual: true };
  if (uncovered.length === open.length) return { text: 'Nobody in support is working right now.', asUsual: false };
  return {
    text: `Support is answering, but nobody is working in ${uncovered.join(' and ')} right now.`,
    asUsual: false,
  };
}
