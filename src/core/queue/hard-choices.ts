import type { Board } from '../board/board.ts';
import type { BoardState, RegionState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { describeHeldLevel } from './describe-held-level.ts';

export interface HardChoices {
  readonly on: boolean;
  /** One sentence without its full stop. */
  readonly because: string;
}

// More would fill a button with them.
const MOST_NAMED = 2;

function because(policy: Policy, { regions }: BoardState, held: readonly RegionState[]): string {
  if (held.length <= MOST_NAMED) return held.map(describeHeldLevel).join(', ');
  return `${held.length} of ${regions.length} regions count as level ${policy.queue.hardChoicesFrom} or higher`;
}

function automatic(policy: Policy, state: BoardState): HardChoices {
  if (state.inPlay === null) return { on: false, because: 'Normal order: the levels are not in play' };
  const from = policy.queue.hardChoicesFrom;
  const atLevel = state.regions.filter(({ inForce }) => inForce !== null && inForce >= from);
  if (atLevel.length > 0) return { on: true, because: `Hard choices: ${because(policy, state, atLevel)}` };
  return { on: false, because: `Normal order: no region is at level ${from} or higher` };
}

/**
 * Whether the segment counts in the queue, and why: on from the policy's level in force of any region, or as somebody
 * set it by hand (spec domain §6).
 *
 * @example hardChoices(HANDBOOK_POLICY, 'automatic', state).because // 'Hard choices: EMEA is at level 4'
 */
export function hardChoices(policy: Policy, ordering: Board['ordering'], state: BoardState): HardChoices {
  if (ordering === 'hard-choices') return { on: true, because: 'Hard choices, switched on by hand' };
  if (ordering === 'normal') return { on: false, because: 'Normal order, switched on by hand' };
  return automatic(policy, state);
}
