import type { BoardState, PromiseInForce } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { cutText } from '../text/cut-text.ts';
import { heldUntil } from './held-until.ts';
import { instantAfter } from './instant-after.ts';
import type { StatusFile } from './status-file.ts';

/** One promise in its own words; several, which regions make to the same audience, each with its regions. */
function wordsOf(policy: Policy, promises: readonly PromiseInForce[]): string {
  if (promises.length === 1) return promises[0]?.text ?? '';
  const nameOf = (region: string): string => policy.regions.find(({ id }) => id === region)?.name ?? region;
  return promises.map(({ text, regions }) => `${text} (${regions.map(nameOf).join(', ')})`).join('; ');
}

/**
 * By audience what to expect, a promise in force or else what is usual, until when (the earliest moment at which a region
 * behind it is looked at again), and how to reach support (handbook page 004, levels 4 to 6; spec screens, Status).
 *
 * @example describeExpectations(policy, state, now)[2] // { id: 'community', expect: 'within 24 hours of the post', promised: true, … }
 */
export function describeExpectations(
  policy: Policy,
  { promises, regions }: Pick<BoardState, 'promises' | 'regions'>,
  now: number,
): StatusFile['audiences'] {
  return policy.audiences.map(({ id, name, usual, reach }) => {
    const made = promises.filter(({ audience }) => audience === id);
    const expect = made.length === 0 ? usual : cutText(wordsOf(policy, made));
    const behind = made.length === 0 ? regions.map(({ region }) => region.id) : made.flatMap((one) => one.regions);
    const until = heldUntil(regions, behind);
    return { id, name, expect, promised: made.length > 0, reach, until: instantAfter(until, now) };
  });
}
