import { publishStatus } from './publish-status.ts';
import type { SharedContext } from './shared-context.ts';

/**
 * A policy for everybody that comes into use is told at once to those who only read the status. One that is tried on this
 * device is not.
 */
export const followPolicy = (context: SharedContext): (() => void) => {
  let inUse = context.api.getState().policy;
  return context.api.subscribe(({ policy, policySource, replica }, before) => {
    if (policySource === before.policySource || policy === inUse) return;
    inUse = policy;
    const { origin, hasBeside } = policySource;
    const isForAll = origin === 'beside' || (origin === 'built-in' && !hasBeside);
    if (isForAll) void publishStatus(context, replica.base, 'again');
  });
};
