import type { Assessment, Step } from './assessment.ts';
import { changeMeasure } from './change-measure.ts';
import { findLevel } from './find-level.ts';
import type { Measure } from './measure.ts';
import type { Move } from './move.ts';
import type { RegionRules, TeamRule } from './rules.ts';
import { smallestChange } from './smallest-change.ts';

const NO_STEPS: readonly Step[] = Object.freeze([]);

interface Place {
  readonly rules: RegionRules;
  readonly possible: readonly TeamRule[];
  readonly measure: Measure;
  readonly level: number;
}

const levelAfter = ({ rules, possible, measure }: Place, move: Move, change: number): number =>
  findLevel(rules, possible, changeMeasure(move, measure, change));

const lowering = (place: Place, move: 'more-working' | 'fewer-cases'): Step | null => {
  const change = smallestChange(place.rules, place.possible, place.measure, place.level, move);
  if (!Number.isSafeInteger(change)) return null;
  const level = levelAfter(place, move, change);
  if (level >= place.level) return null;
  return move === 'more-working' ? { signal: 'staffing', change, level } : { signal: 'load', change: -change, level };
};

const fewerWorking = (place: Place): Step | null => {
  const change = smallestChange(place.rules, place.possible, place.measure, place.level, 'fewer-working');
  if (!Number.isSafeInteger(change)) return null;
  const level = levelAfter(place, 'fewer-working', change);
  return level > place.level ? { signal: 'staffing', change: -change, level } : null;
};

const moreCases = (place: Place): Step | null => {
  const change = smallestChange(place.rules, place.possible, place.measure, place.level, 'more-cases');
  if (!Number.isSafeInteger(change)) return null;
  const level = levelAfter(place, 'more-cases', change);
  return level > place.level ? { signal: 'load', change, level } : null;
};

const inOrder = (staffing: Step | null, load: Step | null): readonly Step[] => {
  if (staffing === null) return load === null ? NO_STEPS : [load];
  if (load === null) return [staffing];
  return Math.abs(load.change) < Math.abs(staffing.change) ? [load, staffing] : [staffing, load];
};

/** Those with the fewest cases first, which is how changes are placed. */
const inRisingOrder = (measure: Measure): Measure => {
  const { counts, kind } = measure;
  if (kind === 'average') return measure;
  return { ...measure, counts: { ...counts, own: counts.own.toSorted((one, other) => one - other) } };
};

/**
 * How far a region is from another level: for each of its two signals the smallest change that lowers the level, and the
 * smallest that raises it, each with the level that evaluating the changed numbers gives (spec domain §3). In SEs
 * working and open cases; smallest first, staffing before load. Empty where no change of that signal does it.
 *
 * @example measureDistance(emeaRules, possible, measure, 4).lower // [{ signal: 'staffing', change: 1, level: 2 }, …]
 */
export const measureDistance = (
  rules: RegionRules,
  possible: readonly TeamRule[],
  measure: Measure,
  level: number,
): Assessment['distance'] => {
  const place = { rules, possible, measure: inRisingOrder(measure), level };
  return {
    lower: level === 1 ? NO_STEPS : inOrder(lowering(place, 'more-working'), lowering(place, 'fewer-cases')),
    raise: level === rules.count ? NO_STEPS : inOrder(fewerWorking(place), moreCases(place)),
  };
};
