import type { RegionId } from '../policy/primitives.ts';

/** Shares in percent; they add up to 100. */
export interface Split {
  readonly customer: number;
  readonly internal: number;
}

/** Hours logged over some days, and how far their split is from the target. */
export interface ActualSplit extends Split {
  readonly days: number;
  readonly customerHours: number;
  readonly internalHours: number;
  /** Percentage points of customer work over (positive) or under the target. */
  readonly drift: number;
}

export interface RegionSplit {
  readonly region: RegionId;
  readonly inForce: Split;
  /** SE-hours left today; null while nobody entered who is working. */
  readonly capacity: { readonly customer: number; readonly internal: number } | null;
}

/** How time is to be split and how it was. */
export interface SplitNow {
  readonly target: Split & { readonly stated: boolean; readonly text: string };
  readonly regions: readonly RegionSplit[];
  /** Over 1, 7 and 28 days; null where nothing was logged in them. */
  readonly actual: {
    readonly days1: ActualSplit | null;
    readonly days7: ActualSplit | null;
    readonly days28: ActualSplit | null;
  };
}

/** The same with what is owed, and day by day. */
export interface TimeSplit extends SplitNow {
  /** Hours since the levels came into play; null when not in play. */
  readonly owed: { readonly putOff: number; readonly paidBack: number; readonly owed: number } | null;
  /** One per day of the last 28, oldest first, for the chart; days without a log are absent. */
  readonly perDay: readonly { readonly day: string; readonly customer: number; readonly internal: number }[];
}
