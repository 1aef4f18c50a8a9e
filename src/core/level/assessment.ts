import type { RegionId } from '../policy/primitives.ts';

/** What a region brings to the rules: the entered figures, however they were entered. */
export interface RegionNumbers {
  readonly region: RegionId;
  /** SEs working. */
  readonly working: number;
  /** Open, active cases of the region, whoever owns them. */
  readonly openCases: number;
  /** Open cases of each SE working; null where the region is entered as two numbers. */
  readonly counts: readonly number[] | null;
  /** Cases whose owner is out, on a focus day, or nobody. */
  readonly needOwner: number;
}

/** By region id; null where nothing was entered yet. */
export type TeamNumbers = Readonly<Record<RegionId, RegionNumbers | null>>;

export type Signal = 'staffing' | 'load';

/** One comparison of one rule, with what it compared. */
export interface Criterion {
  readonly level: number;
  readonly signal: Signal;
  /** Whose staffing or load. */
  readonly region: RegionId;
  readonly comparison: 'at-least' | 'at-most' | 'more-than';
  readonly threshold: number;
  /** SEs or cases per SE; Infinity when nobody works, null when that region has no numbers yet. */
  readonly value: number | null;
  readonly holds: boolean;
}

export interface LevelExplanation {
  readonly level: number;
  readonly when: 'all' | 'any';
  readonly holds: boolean;
  readonly criteria: readonly Criterion[];
}

/** A change of one signal and the level it leads to, verified by re-evaluating. */
export interface Step {
  readonly signal: Signal;
  /** SEs working more (positive) or fewer, or cases more or fewer. */
  readonly change: number;
  readonly level: number;
}

export interface Load {
  /** Cases per SE by the reading in use; Infinity when nobody works. */
  readonly value: number;
  /** Where the reading tells them apart: what level 1 compares, and what the others compare. */
  readonly forPlan: number;
  readonly forLevels: number;
}

export interface Assessment {
  readonly region: RegionId;
  readonly level: number;
  readonly numbers: RegionNumbers;
  readonly load: Load;
  /** Level 1 failed with no rule holding (reading `every`): level 2, marked. */
  readonly uneven: boolean;
  /** Level 1 first. */
  readonly levels: readonly LevelExplanation[];
  /** The criteria that decided; evaluating them alone gives the same level. */
  readonly decidedBy: readonly Criterion[];
  readonly distance: {
    /** Per signal the smallest change that lowers the level, smallest first. Empty at level 1. */
    readonly lower: readonly Step[];
    /** Per signal the smallest change that raises it, smallest first. */
    readonly raise: readonly Step[];
  };
}
