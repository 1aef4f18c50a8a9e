import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { describeHeldLevel } from './describe-held-level.ts';

export interface HardChoices {
  readonly on: boolean;
  /** One sentence without its full stop. */
  readonly because: string;
}

function automatic(policy: Policy, state: BoardState): HardChoices {
  if (state.inPlay === null) return { on: false, because: 'Normal order: the levels are not in play' };
  const from = policy.queue.hardChoicesFrom;
  const atLevel = state.regions.filter(({ inForce }) => inForce !== null && inForce >= from).map(describeHeldLevel);
  if (atLevel.length > 0) return { on: true, because: `Hard choices: ${atLevel.join(', ')}` };
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
