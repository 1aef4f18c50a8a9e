import type { RegionNumbers } from '../level/assessment.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { expectedCases } from './expected-cases.ts';
import type { PlanBasis } from './plan-request.ts';
import type { PlannedOut } from './plan.ts';

/** What is known of a region on a day: SEs working and open cases, each null where it is not. */
interface Planned {
  readonly working: number | null;
  readonly cases: number | null;
  /** For the rules; null where one of the two is missing. */
  readonly numbers: RegionNumbers | null;
}

const workingOn = ({ board }: PlanBasis, { id }: PolicyRegion, out: readonly PlannedOut[]): number | null => {
  const entered = board.regions[id];
  if (entered?.entry === 'numbers') return entered.working;
  const people = board.people.filter(({ region }) => region === id).length;
  return people === 0 && (entered?.noOwner ?? 0) === 0 ? null : people - out.length;
};

/**
 * A region's numbers on a day: its people less those who are out, or the working number that was entered, and the expected
 * cases. Whose cases they will be nobody knows, so there are no counts per person and the load is the average under every
 * reading; with that, an absence never lowers a level.
 *
 * @example plannedNumbers(basis, emea, '2026-12-24', out) // { working: 2, cases: 17, numbers: { … } }
 */
export const plannedNumbers = (
  basis: PlanBasis,
  region: PolicyRegion,
  day: string,
  out: readonly PlannedOut[],
): Planned => {
  const working = workingOn(basis, region, out);
  const cases = expectedCases(basis, region.id, day);
  if (working === null || cases === null) return { working, cases, numbers: null };
  return { working, cases, numbers: { region: region.id, working, openCases: cases, counts: null, needOwner: 0 } };
};
