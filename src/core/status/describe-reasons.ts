import { formatUtcTime } from '../clock/format-utc-time.ts';
import { describeDecision } from '../level/describe-decision.ts';
import type { RegionState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { cutText } from '../text/cut-text.ts';

/** How the level in force came about, where that is not the numbers alone; nobody is named, no reason repeated. */
function standing({ inForceBy, override, announced, live, inForce }: RegionState): string {
  const beside = live === null || live === inForce ? '' : ` The numbers now give level ${live}.`;
  if (inForceBy === 'override' && override !== null)
    return `Level ${override.level} was set by leadership until ${formatUtcTime(Date.parse(override.until))} UTC.${beside}`;
  if (inForceBy === 'announced' && announced !== null && beside !== '')
    return `Level ${announced.level} was announced at ${formatUtcTime(announced.at)} UTC.${beside}`;
  return inForceBy === 'live' ? 'Not announced yet.' : '';
}

/**
 * Why a region's level is what it is, in sentences that outsiders may read: what the numbers gave, and what stands above
 * them. No name and nothing that somebody typed.
 *
 * @example describeReasons(policy, emea) // ['2 SEs are working (level 4 at 2 or fewer).']
 */
export function describeReasons(policy: Policy, state: RegionState): string[] {
  const decision = state.assessment === null ? '' : describeDecision(policy, state.assessment);
  return [decision, standing(state)].filter(Boolean).map(cutText);
}
