import type { Case } from '../board/case.ts';
import type { Edition } from '../policy/edition-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Priority, RegionId, Segment } from '../policy/primitives.ts';

/** The lists that a case may stand in, as numbers for ranking many; cases whose next action is not ours in the last. */
export const LISTS = { ranked: 0, paused: 1, withCE: 2, inactive: 3 } as const;
export type List = (typeof LISTS)[keyof typeof LISTS];

/** Where a case stands. */
export interface Place {
  readonly list: List;
  /** Why it is not ranked although its next action is ours; null in the other lists. */
  readonly reason: string | null;
}

/** What a segment and a class mean under some rules. */
export interface CaseKind {
  /** 0 is p0; the class that the edition ranks it as. */
  readonly classRank: number;
  /** 0 is the most important; 0 for all while the segment does not count. */
  readonly segmentRank: number;
  /** Class and segment as one small whole number. */
  readonly bucket: number;
  /** Work that no customer waits for. */
  readonly internal: boolean;
}

/** What decides about a case besides the case itself; equal as long as `policy`, `edition` and `key` are. */
export interface QueueRules {
  readonly policy: Policy;
  readonly edition: Edition;
  readonly hardChoices: boolean;
  readonly hardChoicesBecause: string;
  readonly kinds: ReadonlyMap<Segment, ReadonlyMap<Priority, CaseKind>>;
  /** How many buckets there are. */
  readonly bucketCount: number;
  /** Regions whose internal work waits. */
  readonly paused: ReadonlyMap<RegionId, Place>;
  /** Where internal work of no region stands. */
  readonly elsewhere: Place;
  /** Hard choices and paused regions in one text, to tell whether they changed. */
  readonly key: string;
}

/** What became of one case: its position in the cases after the change, or for "removed" before it. */
export interface CaseChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly index: number;
}

/** Why a case is not ranked although its next action is ours. */
export interface Aside {
  /** Position in {@link Queue.cases}. */
  readonly index: number;
  readonly reason: string;
}

/** The order of the work: `cases[order[0]]` is number one. */
export interface Queue {
  readonly cases: readonly Case[];
  /** Rank − 1 → position in `cases`. */
  readonly order: Uint32Array;
  /** Internal work that waits while its region is at such a level, in the order it will come back in. */
  readonly paused: readonly Aside[];
  /** Pre-sales cases that the edition leaves with the CE, in the order they would be worked in. */
  readonly withCE: readonly Aside[];
  /** Whether the segment counts (hard choices) and why, in one sentence. */
  readonly hardChoices: boolean;
  readonly hardChoicesBecause: string;
  /** What this order was made by. */
  readonly rules: QueueRules;
}

/** When the first reply is due. All instants in ms since the epoch. */
export interface ReplyDue {
  /** "none": nothing is promised. "replied": the first reply is out. */
  readonly state: 'none' | 'replied' | 'due' | 'late';
  readonly dueAt: number | null;
  /** When the first reply went out. */
  readonly repliedAt: number | null;
  /** Which promise is the earlier one: the contract's or the level's. */
  readonly from: 'contract' | 'level' | null;
}
