import type { BoardState, RegionState } from '../level/region-state.ts';
import type { RegionSplit } from '../split/time-split.ts';

/** One region on one side of a what-if. */
export interface WhatIfRegion {
  /** All that the board says about it as it stands. */
  readonly state: RegionState;
  /** What would be in force once the live level was announced: leadership's override, else the live level; none out of play. */
  readonly level: number | null;
  /** What that level obliges, and how time is split then. */
  readonly contingencies: RegionState['contingencies'];
  readonly split: RegionSplit | null;
}

/** The board, or its changed copy. */
export interface WhatIfSide {
  /** In the policy's order. */
  readonly regions: readonly WhatIfRegion[];
  /** What these levels promise. */
  readonly promises: BoardState['promises'];
}

export type WhatIf =
  | { readonly ok: true; readonly before: WhatIfSide; readonly after: WhatIfSide }
  /** Which edit (from 0) does not fit the board, and why. */
  | { readonly ok: false; readonly edit: number; readonly reason: string };
