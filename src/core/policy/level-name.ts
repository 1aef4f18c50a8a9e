import type { Policy } from './policy.ts';

/**
 * A level's name in the policy; undefined for no level, or one that the policy does not have.
 *
 * @example levelName(HANDBOOK_POLICY, 1) // 'Within plan'
 */
export const levelName = ({ levels }: Pick<Policy, 'levels'>, level: number | null): string | undefined =>
  levels.find((rule) => rule.level === level)?.name;
