import { formatUtcTime } from '../clock/format-utc-time.ts';
import type { RegionState } from '../level/region-state.ts';
import { plannedText } from '../policy/planned-text.ts';
import { dayWord } from './day-word.ts';

/**
 * Who is there until when, in one plain sentence; of a coverage that is closed, when it opens.
 *
 * @example describeStaffing(state, now) // '2 of 3 planned engineers are working until 16:00 UTC.'
 */
export function describeStaffing(state: RegionState, now: number): string {
  const { open, opensAt, closesAt } = state.coverage;
  if (!open) return `Closed until ${formatUtcTime(opensAt)} UTC ${dayWord(opensAt, now)}.`;
  if (state.assessment === null) return 'Nobody has entered today’s numbers yet.';
  const { working } = state.assessment.numbers;
  const until = `until ${formatUtcTime(closesAt)} UTC`;
  if (working === 0) return `Nobody is working, although this coverage is open ${until}.`;
  const are = working === 1 ? 'is' : 'are';
  if (working > state.region.planned.to) {
    const engineers = working === 1 ? 'engineer' : 'engineers';
    return `${working} ${engineers} ${are} working ${until}, more than planned.`;
  }
  return `${working} of ${plannedText(state.region)} planned engineers ${are} working ${until}.`;
}
