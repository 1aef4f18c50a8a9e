import type { Policy } from '../core/policy/policy.ts';
import { useFacts } from './use-facts.ts';

/** Everything the team decided: regions, levels, editions, channels, wording. Another policy is followed at once. */
export const usePolicy = (): Policy => useFacts((facts) => facts.policy);
