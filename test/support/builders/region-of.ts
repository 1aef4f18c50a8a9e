import type { Policy, PolicyRegion } from '../../../src/core/policy/policy.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';

/** A region of a policy by its id; the handbook's unless said otherwise. */
export function regionOf(id: string, policy: Policy = HANDBOOK_POLICY): PolicyRegion {
  const region = policy.regions.find((candidate) => candidate.id === id);
  if (!region) throw new Error(`no region ${id}`);
  return region;
}

/** A region with a window of its own, for example `regionWith('06:00–06:00')`. */
export function regionWith(window: string, checkIn = '10:00'): PolicyRegion {
  const [opens = '', closes = ''] = window.split('–');
  return { ...regionOf('emea'), coverage: { opens, closes }, checkIn };
}
