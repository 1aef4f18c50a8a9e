import type { Edition } from '../policy/edition-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Split } from './time-split.ts';

const ALL_FOR_CUSTOMERS: Split = { customer: 100, internal: 0 };

/**
 * How a region's time is split while a level is in force: all for customers from the policy's level on, else as the
 * edition aims for (spec domain §7; handbook page 004, level 3).
 *
 * @example splitInForce(HANDBOOK_POLICY, fy24, 4) // { customer: 100, internal: 0 }
 */
export function splitInForce(policy: Policy, { split }: Edition, level: number | null): Split {
  if (level !== null && level >= policy.queue.internalPausedFrom) return ALL_FOR_CUSTOMERS;
  return { customer: split.customer, internal: split.internal };
}
