import type { AuditSetting } from '../../../core/audit/audit.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import type { TeamNumbers } from '../../../core/level/assessment.ts';
import type { RegionId } from '../../../core/policy/primitives.ts';
import { sayPlace } from './say-place.ts';

const sayNumbers = (working: number, cases: number): string =>
  sayPlace({ workingFrom: working, workingTo: working, from: cases, to: cases });

/** What may stand around the region of a map. */
export interface Around {
  /** As it stands in the address: "now", or its place in the audit. */
  readonly id: string;
  readonly label: string;
  readonly others: TeamNumbers;
}

const nameOf = (others: TeamNumbers): string =>
  Object.values(others)
    .map((numbers) => `${numbers?.working} ${numbers?.openCases}`)
    .join();

/** The other regions' numbers as they are now; null where one of them has none. */
function othersNow(states: readonly RegionState[], region: RegionId): TeamNumbers | null {
  const others = states.filter((state) => state.region.id !== region);
  const entries = others.map((state) => [state.region.id, state.assessment?.numbers ?? null] as const);
  return entries.some(([, numbers]) => numbers === null) ? null : Object.fromEntries(entries);
}

/** Each staffing and load of the other regions that the audit tries, and the one that holds now. */
export function aroundOptions(
  settings: readonly AuditSetting[],
  states: readonly RegionState[],
  region: RegionId,
): Around[] {
  const distinct = [...new Map(settings.map(({ others }) => [nameOf(others), others])).values()];
  const nameOfRegion = (id: string): string => states.find((state) => state.region.id === id)?.region.name ?? id;
  const labelOf = (others: TeamNumbers): string =>
    Object.entries(others)
      .map(([id, numbers]) => `${nameOfRegion(id)} ${sayNumbers(numbers?.working ?? 0, numbers?.openCases ?? 0)}`)
      .join('; ');
  const tried = distinct.map((others, place) => ({ id: `${place}`, label: labelOf(others), others }));
  const now = othersNow(states, region);
  return now === null ? tried : [{ id: 'now', label: `As now: ${labelOf(now)}`, others: now }, ...tried];
}

/** Which of them is a setting's; the first where none is. */
export const aroundOf = (options: readonly Around[], { others }: AuditSetting): Around | undefined =>
  options.find((option) => option.id !== 'now' && nameOf(option.others) === nameOf(others)) ?? options[0];
