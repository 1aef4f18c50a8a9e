import type { RegionNumbers } from '../level/assessment.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { AuditSetting } from './audit.ts';

/** The fewest and the most cases of an SE: a level turns on these alone. */
function extremes(working: number, cases: number, spread: AuditSetting['spread']): number[] {
  if (working === 0) return [];
  const most = spread === 'even' || working === 1 ? Math.ceil(cases / working) : Math.ceil((2 * cases) / working);
  const fewest = spread === 'even' || working === 1 ? cases / working : (cases - most) / (working - 1);
  return [Math.floor(fewest), most];
}

/**
 * A region's numbers for one place of the grid: its cases spread over those working, alike or twice the average with one of
 * them; nobody has fewer or more than the two counts. With nobody working all of them need an owner.
 *
 * @example auditNumbers('emea', 3, 15, 'uneven').counts // [2, 10]
 */
export function auditNumbers(
  region: RegionId,
  working: number,
  cases: number,
  spread: AuditSetting['spread'],
): RegionNumbers {
  const counts = extremes(working, cases, spread);
  return { region, working, openCases: cases, counts, needOwner: working === 0 ? cases : 0 };
}
