import type { RegionId } from '../policy/primitives.ts';

/** Something before and after. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** A day and region that two plans see differently; only what differs is there. */
export interface PlanChange {
  readonly day: string;
  readonly region: RegionId;
  readonly name: string;
  readonly level?: Change<number | null>;
  readonly uncovered?: Change<boolean>;
  readonly working?: Change<number | null>;
  readonly expectedCases?: Change<number | null>;
  /** Names of who is out now and was not, and the other way round. */
  readonly nowOut: readonly string[];
  readonly nowIn: readonly string[];
}

export interface PlanComparison {
  /** By day, then in the current plan's order of regions. */
  readonly changes: readonly PlanChange[];
  /** Days and regions that only the current plan has, and that only the saved one has. */
  readonly added: readonly { readonly day: string; readonly region: RegionId }[];
  readonly gone: readonly { readonly day: string; readonly region: RegionId }[];
}
