import type { TeamNumbers } from './assessment.ts';
import type { TeamRule } from './rules.ts';

/**
 * Whether every other region's staffing holds for an ALL level; one without numbers does not.
 *
 * @example othersHold(levelSevenForEmea, { americas: null }) // false
 */
export const othersHold = (rule: TeamRule, team: TeamNumbers): boolean => {
  for (const { region, threshold } of rule.others) {
    const working = team[region]?.working;
    if (working === undefined || working > threshold) return false;
  }
  return true;
};
