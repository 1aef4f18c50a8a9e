/** Whose counts a load is made of where single SEs matter. */
export interface Counts {
  /** The region's own SEs working: open cases of each. */
  readonly own: readonly number[];
  /** The other regions' SEs under `loadScope: team`: how many, their lowest and highest count. */
  readonly othersWorking: number;
  readonly othersLowest: number;
  readonly othersHighest: number;
}

/**
 * The load of a region as the readings measure it: `plan ÷ over` for level 1 and `levels ÷ over` for the others. Under
 * `average` these are all cases over all SEs working, else one SE's cases over 1; `over` is 0 when nobody works.
 */
export interface Measure {
  readonly kind: 'average' | 'busiest' | 'every';
  readonly plan: number;
  readonly levels: number;
  readonly over: number;
  /** The region's own SEs working and cases, which steps change. */
  readonly working: number;
  readonly cases: number;
  /** Of nobody under `average`. */
  readonly counts: Counts;
}
