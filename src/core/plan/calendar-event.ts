/** From a day to a day, `YYYY-MM-DD`, both included, in no zone. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** From an instant to an instant, ms since the epoch. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** One event of a calendar with all of its occurrences in the days that were asked for. */
export interface CalendarEvent {
  /** The same whenever the same calendar is read. */
  readonly id: string;
  readonly title: string;
  /** Where it stands in the file. */
  readonly line: number;
  /** Whether it takes its time: "free" shows as available, "unsure" is tentative. */
  readonly takes: 'busy' | 'free' | 'unsure';
  /** Names and addresses of who organised it and who attends, and what else the event says whose it is. */
  readonly names: readonly string[];
  /** Whole days, as they are written. */
  readonly days: readonly DaySpan[];
  /** What has a time of day. */
  readonly times: readonly TimeSpan[];
  readonly remarks: readonly string[];
}

/** What could not be read of a calendar, and why. */
export interface CalendarRefusal {
  readonly title: string;
  readonly line: number;
  readonly reason: string;
}

/** A calendar file, or a pasted one, as it was read. */
export interface CalendarFile {
  readonly source: string;
  /** As it calls itself; empty where it does not. */
  readonly name: string;
  /** Why nothing of it can be used. */
  readonly refused: string | null;
  readonly events: readonly CalendarEvent[];
  readonly refusals: readonly CalendarRefusal[];
  readonly remarks: readonly string[];
  /** Events without a part in the days that were asked for. */
  readonly elsewhere: number;
  /** Events, or occurrences of them, that were called off. */
  readonly cancelled: number;
}
