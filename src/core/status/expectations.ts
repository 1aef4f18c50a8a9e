import type { PromiseInForce } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import type { StatusFile } from './status-file.ts';

/**
 * What each audience may expect and how it reaches support: the shortest promise in force, else what is usual.
 *
 * @example expectations(policy, promises)[2] // { id: 'community', expect: 'within 24 hours of the post', promised: true, … }
 */
export const expectations = (policy: Policy, promises: readonly PromiseInForce[]): StatusFile['audiences'] =>
  policy.audiences.map(({ id, name, usual, reach }) => {
    const promise = promises.find(({ audience }) => audience === id);
    return { id, name, expect: promise?.text ?? usual, promised: promise !== undefined, reach };
  });
