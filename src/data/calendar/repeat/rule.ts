/** A weekday, and which of them in the month or year: 1 the first, -1 the last, 0 every one. */
interface RuleDay {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly place: number;
}

/** An RRULE. Empty lists restrict nothing. Times are local, in ms as if UTC. */
export interface Rule {
  readonly every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  readonly until: number | null;
  /** 0 is Sunday. */
  readonly weekStart: number;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly days: readonly RuleDay[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
  readonly places: readonly number[];
}
