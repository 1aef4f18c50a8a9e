import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { Readings } from '../policy/readings.ts';
import type { RegionNumbers, TeamNumbers } from './assessment.ts';
import { evaluateLevel } from './evaluate-level.ts';
import type { OpenNumbers, OpenTeam } from './open-numbers.ts';
import type { LevelRange } from './region-state.ts';

type Ends = readonly [lowest: number, highest: number];

/** A region's numbers with those of the unconfirmed working who stand from one place to another; their cases stay. */
const numbersWith = ({ numbers, working, extremes, open }: OpenNumbers, from: number, to: number): RegionNumbers => ({
  ...numbers,
  working: working + to - from,
  // A level turns on the lowest and the highest count alone.
  counts: from < to ? [...extremes, open[from] ?? 0, open[to - 1] ?? 0] : extremes,
});

/** Nobody and everybody of the unconfirmed; where single counts matter each number of them, fewest or most cases first. */
function variantsOf(own: OpenNumbers, { load }: Readings): RegionNumbers[] {
  const all = own.open.length;
  const variants: RegionNumbers[] = [];
  for (let some = 0; some <= all; some += load === 'average' ? all : 1)
    variants.push(numbersWith(own, 0, some), numbersWith(own, all - some, all));
  return variants;
}

/** Everybody's numbers with all, or none, of the unconfirmed working. */
function teamWith(team: TeamNumbers, open: OpenTeam, all: boolean): TeamNumbers {
  const changed = { ...team };
  for (const [id, one] of Object.entries(open)) changed[id] = numbersWith(one, 0, all ? one.open.length : 0);
  return changed;
}

/**
 * Between which levels a region's live one lies while nobody has confirmed who works today: its level with all of those
 * people working and with none of them, their cases staying in the region; where single counts matter (`busiest`, `every`)
 * also with each number of them, those with the fewest cases or those with the most. Other regions' people work all or not
 * at all. Null where it makes no difference.
 *
 * @example levelRange(policy, readings, team, open, 'emea') // { lowest: 3, highest: 6, unconfirmed: 2 }
 */
export const levelRange = (
  policy: Policy,
  readings: Readings,
  team: TeamNumbers,
  open: OpenTeam,
  region: RegionId,
): LevelRange | null => {
  const own = open[region];
  const numbers = team[region];
  const ids = Object.keys(open);
  if (!numbers || ids.length === 0) return null;
  const variants = own === undefined ? [numbers] : variantsOf(own, readings);
  const widen = (ends: Ends, others: TeamNumbers): Ends =>
    variants.reduce<Ends>(([lowest, highest], mine) => {
      const level = evaluateLevel(policy, readings, { ...others, [region]: mine }, region) ?? 1;
      return [Math.min(lowest, level), Math.max(highest, level)];
    }, ends);
  const byOwn = widen([Infinity, 0], team);
  const [lowest, highest] = [false, true].map((all) => teamWith(team, open, all)).reduce(widen, byOwn);
  if (lowest === highest) return null;
  const isOwn = lowest === byOwn[0] && highest === byOwn[1];
  const unconfirmed = (isOwn ? [region] : ids).reduce((sum, id) => sum + (open[id]?.open.length ?? 0), 0);
  return { lowest, highest, unconfirmed };
};
