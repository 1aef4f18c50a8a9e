import type { Edition } from './edition-schema.ts';
import type { Policy } from './policy.ts';

/**
 * The edition that a board follows; the policy's first where it does not have that one (spec domain §5).
 *
 * @throws RangeError when the policy has no edition at all, which `checkPolicy` refuses
 * @example editionOf(HANDBOOK_POLICY, 'fy24').name // 'FY24'
 */
export const editionOf = (policy: Policy, id: string): Edition => {
  const found = policy.editions.find((edition) => edition.id === id) ?? policy.editions[0];
  if (!found) throw new RangeError('A policy without an edition');
  return found;
};
