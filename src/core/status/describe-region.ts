import type { RegionState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { cutText } from '../text/cut-text.ts';
import { describeStaffing } from './describe-staffing.ts';

const plainOf = ({ levels }: Policy, level: number): string => levels.find((rule) => rule.level === level)?.plain ?? '';

function wouldBe(policy: Policy, live: number | null): string {
  if (live === null || live === 1) return '';
  return `The levels are not in play: nothing is in force; by its numbers it would be level ${live} of ${policy.levels.length}.`;
}

/** What the level in force means here; what the whole team's headline says already is not said again. */
function consequence(policy: Policy, state: RegionState, level: number, worst: number | null): string[] {
  const from = policy.queue.internalPausedFrom;
  if (level < from) return state.uncovered ? [] : [plainOf(policy, level)];
  const paused = state.uncovered ? [] : ['Work that is not customer issues is paused.'];
  return level > from && level !== worst ? [...paused, plainOf(policy, level)] : paused;
}

/**
 * One region in plain sentences for somebody who never heard of levels: who is there until when, and what that means
 * (spec screens, Status); nothing of the latter while nobody knows the level. `worst` is the worst level in force of all regions, which the headline over them explains.
 *
 * @example describeRegion(policy, emea, 4, now) // '2 of 3 planned engineers are working until 16:00 UTC. Work that is not customer issues is paused.'
 */
export function describeRegion(policy: Policy, state: RegionState, worst: number | null, now: number): string {
  const staffing = describeStaffing(state, now);
  if (!state.coverage.open || state.unknown !== null) return cutText(staffing);
  const meaning =
    state.inForce === null ? [wouldBe(policy, state.live)] : consequence(policy, state, state.inForce, worst);
  return cutText([staffing, ...meaning].filter(Boolean).join(' '));
}
