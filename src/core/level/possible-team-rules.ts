import type { TeamNumbers } from './assessment.ts';
import type { RegionRules, TeamRule } from './rules.ts';

const NONE: readonly TeamRule[] = [];

const othersHold = ({ others }: TeamRule, team: TeamNumbers): boolean => {
  for (const { region, threshold } of others) {
    const working = team[region]?.working;
    if (working === undefined || working > threshold) return false;
  }
  return true;
};

/**
 * The ALL levels above 1 that the other regions leave open, harshest first: those for which all the others' staffing
 * holds. A region without numbers holds for none.
 *
 * @example possibleTeamRules(emeaRules, { americas: null }) // []
 */
export const possibleTeamRules = (rules: RegionRules, team: TeamNumbers): readonly TeamRule[] => {
  let possible: TeamRule[] | null = null;
  for (const rule of rules.team) {
    if (!othersHold(rule, team)) continue;
    if (possible === null) possible = [rule];
    else possible.push(rule);
  }
  return possible ?? NONE;
};
