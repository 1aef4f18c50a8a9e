import type { BoardState, RegionState } from '../level/region-state.ts';
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
 * told when all else is as usual; harsher ones always. Where a check-in was missed it says so.
 *
 * @example describeAll(policy, state, now) // 'Support is answering. Community posts take longer than usual, up to 24 hours.'
 */
export function describeAll(policy: Policy, { regions, inPlay, worstInForce }: BoardState, now: number): string {
  const { text, asUsual } = describePresence(regions, now);
  const worst = policy.levels.find(({ level }) => level === worstInForce);
  const unknown = unconfirmed(regions);
  if (unknown === '' && asUsual && (inPlay === null || worst === undefined)) return 'Support is answering as usual.';
  if (inPlay === null || worst === undefined) return cutText(`${text}${unknown}`);
  if (saysNobody(worst)) return cutText(`${worst.plain}${unknown}`);
  if (worst.level > policy.queue.internalPausedFrom) return cutText(`${text} ${worst.plain}${unknown}`);
  return cutText(asUsual && unknown === '' ? worst.plain : `${text}${unknown}`);
}

/** Where a check-in was missed nobody may read that all is as usual. */
function unconfirmed(regions: readonly RegionState[]): string {
  const names = regions.filter(({ unknown }) => unknown !== null).map(({ region }) => region.name);
  return names.length === 0 ? '' : ` Nobody has confirmed today’s level for ${names.join(' and ')} yet.`;
}
