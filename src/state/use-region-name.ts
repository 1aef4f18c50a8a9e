import { useCallback } from 'react';
import type { RegionId } from '../core/policy/primitives.ts';
import { usePolicy } from './use-policy.ts';

/** What the policy calls a region: its id where the policy does not know it, nothing for no region. */
export const useRegionName = (): ((region: RegionId | null) => string) => {
  const { regions } = usePolicy();
  return useCallback((region) => regions.find(({ id }) => id === region)?.name ?? region ?? '', [regions]);
};
