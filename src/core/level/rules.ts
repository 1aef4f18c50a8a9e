import type { RegionId } from '../policy/primitives.ts';
import type { Criterion } from './assessment.ts';

/** One staffing comparison of a level, with the criteria already built for it, by SEs working. */
export interface StaffingRule {
  readonly level: number;
  readonly region: RegionId;
  readonly comparison: 'at-least' | 'at-most';
  readonly threshold: number;
  readonly built: Criterion[];
}

/** One level as a region sees it: what its explanation lists. */
export interface LevelRule {
  readonly level: number;
  readonly when: 'all' | 'any';
  /** Level 1 and ANY levels: the region's own, if any. ALL levels above 1: every region's. */
  readonly staffing: readonly StaffingRule[];
  /** Cases per SE as the policy writes it; null where the level has no load rule. */
  readonly load: number | null;
  /** The same times {@link RegionRules.scale}; null where the level has no load rule. */
  readonly scaledLoad: number | null;
}

/** A load above which a region is at a level, or further up. */
export interface LoadEntry {
  readonly level: number;
  /** Scaled. */
  readonly above: number;
}

/** An ALL level above 1, ready to compare. */
export interface TeamRule {
  readonly level: number;
  /** Own SEs working at most; Infinity where the level says nothing about this region. */
  readonly ownUpTo: number;
  readonly others: readonly StaffingRule[];
  /** Scaled load; −1 where the level has no load rule, which every load is above. */
  readonly loadAbove: number;
}

/** A region's rules under one `match` reading, ready to compare. */
export interface RegionRules {
  readonly region: RegionId;
  /** All regions of the policy, in its order. */
  readonly regions: readonly RegionId[];
  /** The number of levels. */
  readonly count: number;
  /** A power of ten that makes every load threshold a whole number, so that comparisons are exact. */
  readonly scale: number;
  readonly mildest: boolean;
  /** By level: with so many SEs or fewer, own staffing alone leads there or further up; −1 never. */
  readonly staffingUpTo: readonly number[];
  /** By level: with more (scaled) cases per SE, load alone leads there or further up; Infinity never. */
  readonly loadAbove: readonly number[];
  /** By SEs working: the level that own staffing alone leads to; 1 from the end of the list on. */
  readonly staffingLevel: readonly number[];
  /** The same by load, harshest first. */
  readonly loadEntries: readonly LoadEntry[];
  /** The ALL levels above 1, harshest first. */
  readonly team: readonly TeamRule[];
  /** Within plan from so many SEs on; 0 where level 1 does not say. */
  readonly planFrom: number;
  /** Within plan up to this (scaled) load; Infinity where level 1 does not say. */
  readonly planLoad: number;
  /** Level 1 first. */
  readonly levels: readonly LevelRule[];
  /** Own staffing criteria already built, by SEs working and then by level; null where a level has none. */
  readonly built: (readonly (Criterion | null)[])[];
}
