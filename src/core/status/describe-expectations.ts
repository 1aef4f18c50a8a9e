import type { PromiseInForce } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { cutText } from '../text/cut-text.ts';
import type { StatusFile } from './status-file.ts';

/** One promise in its own words; several, which regions make to the same audience, each with its regions. */
function wordsOf(policy: Policy, promises: readonly PromiseInForce[]): string {
  if (promises.length === 1) return promises[0]?.text ?? '';
  const nameOf = (region: string): string => policy.regions.find(({ id }) => id === region)?.name ?? region;
  return promises.map(({ text, regions }) => `${text} (${regions.map(nameOf).join(', ')})`).join('; ');
}

/**
 * By audience what to expect, a promise in force or else what is usual, and how to reach support (handbook page 004,
 * levels 4 to 6; spec screens, Status).
 *
 * @example describeExpectations(policy, promises)[2] // { id: 'community', expect: 'within 24 hours of the post', promised: true, … }
 */
export function describeExpectations(policy: Policy, promises: readonly PromiseInForce[]): StatusFile['audiences'] {
  return policy.audiences.map(({ id, name, usual, reach }) => {
    const made = promises.filter(({ audience }) => audience === id);
    const expect = made.length === 0 ? usual : cutText(wordsOf(policy, made));
    return { id, name, expect, promised: made.length > 0, reach };
  });
}
