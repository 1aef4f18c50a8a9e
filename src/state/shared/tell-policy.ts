import { pageOf } from './page-of.ts';
import { publishStatus } from './publish-status.ts';
import type { SharedContext } from './shared-context.ts';
import { save } from './shared-queries.ts';

/**
 * A policy for everybody that comes into use is told at once to those who only read the status. One that is tried on this
 * device is not.
 */
export const tellPolicy = (context: SharedContext): (() => void) => {
  const { clock, accessTo, queryClient } = context;
  let inUse = context.api.getState().policy;
  return context.api.subscribe(({ policy, policySource, replica, shared }, before) => {
    if (policySource === before.policySource || policy === inUse) return;
    inUse = policy;
    const { origin, hasBeside } = policySource;
    const isForAll = origin === 'beside' || (origin === 'built-in' && !hasBeside);
    if (!isForAll || shared === null) return;
    const page = () => pageOf(context, shared.address);
    const saying = { page, now: clock.now, accessTo, save: save.bind(null, queryClient) };
    void publishStatus(saying, shared, replica.base, 'again');
  });
};
