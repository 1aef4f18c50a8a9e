import type { BoardState } from '../level/region-state.ts';
import type { PolicyLevel } from '../policy/level-schema.ts';
import type { Policy } from '../policy/policy.ts';
import { cutText } from '../text/cut-text.ts';
import { describePresence } from './describe-presence.ts';

/** A level that begins when nobody at all works; its own words say so. */
const saysNobody = ({ staffing }: PolicyLevel): boolean => {
  const counts = Object.values(staffing ?? {});
  return counts.length > 0 && counts.every((count) => count === 0);
};

/**
 * The state of support over all regions in one or two plain sentences: whether it is there, and what the worst level in
 * force means (spec screens, Status). Levels up to the one that pauses internal work are the team's own affair: they are
 * told when all else is as usual; harsher ones always.
 *
 * @example describeAll(policy, state, now) // 'Support is answering. Community posts take longer than usual, up to 24 hours.'
 */
export function describeAll(policy: Policy, { regions, inPlay, worstInForce }: BoardState, now: number): string {
  const { text, asUsual } = describePresence(regions, now);
  const worst = policy.levels.find(({ level }) => level === worstInForce);
  if (inPlay === null || worst === undefined) return cutText(asUsual ? 'Support is answering as usual.' : text);
  if (saysNobody(worst)) return worst.plain;
  if (worst.level > policy.queue.internalPausedFrom) return cutText(`${text} ${worst.plain}`);
  return cutText(asUsual ? worst.plain : text);
}
