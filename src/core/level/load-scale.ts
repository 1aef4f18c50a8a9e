import type { Policy } from '../policy/policy.ts';

const MOST_DECIMALS = 6;

/**
 * The power of ten that turns every load threshold of a policy into a whole number; thresholds count to six decimals.
 *
 * @example loadScale(HANDBOOK_POLICY) // 1; a policy with a threshold of 7.5 has 10
 */
export const loadScale = (policy: Pick<Policy, 'levels'>): number => {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scale = 10 ** decimals;
    if (policy.levels.every(({ load = 0 }) => Math.round(load * scale) / scale === load)) return scale;
  }
  return 10 ** MOST_DECIMALS;
};
