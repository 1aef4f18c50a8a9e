import { formatUtcTime } from '../clock/format-utc-time.ts';
import type { RegionState } from '../level/region-state.ts';
import { plannedText } from '../policy/planned-text.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * One region for somebody who never heard of levels: who is there until when, and what that means.
 *
 * @example describeRegion(policy, state) // '2 of 3 planned engineers are working until 16:00 UTC. Community posts …'
 */
export const describeRegion = (policy: Policy, state: RegionState): string => {
  if (state.assessment === null) return 'Nobody has entered today’s numbers yet.';
  const means = policy.levels.find(({ level }) => level === (state.inForce ?? state.live))?.plain ?? '';
  const prefix = state.inForce === null ? '' : means;
  return `${staffing(state)} ${prefix}`.trim();
};

const staffing = (state: RegionState): string => {
  const working = state.assessment?.numbers.working ?? 0;
  const { open, opensAt, closesAt } = state.coverage;
  if (!open) return `Coverage is closed and opens at ${formatUtcTime(opensAt)} UTC.`;
  const until = `until ${formatUtcTime(closesAt)} UTC`;
  if (working === 0) return `Nobody is working, though coverage is open ${until}.`;
  return `${working} of ${plannedText(state.region)} planned engineers ${working === 1 ? 'is' : 'are'} working ${until}.`;
};
