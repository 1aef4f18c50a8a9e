import type { Case } from '../board/case.ts';

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
  /** Internal work that waits while a level of 3 or more is in force. */
  readonly paused: readonly Aside[];
  /** Pre-sales cases that the edition leaves with the CE. */
  readonly withCE: readonly Aside[];
  /** Whether the segment counts (hard choices) and why, in one sentence. */
  readonly hardChoices: boolean;
  readonly hardChoicesBecause: string;
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
