import type { CalendarEvent } from '../../../core/plan/calendar-event.ts';
import type { Moment } from '../values/read-moment.ts';
import type { Length } from '../values/read-length.ts';
import type { Zone } from '../zones/zone.ts';

/** One VEVENT as it stands in the file, before its repeats are worked out. */
export interface EventFacts {
  readonly uid: string;
  readonly title: string;
  readonly line: number;
  readonly takes: CalendarEvent['takes'];
  readonly names: readonly string[];
  readonly isCancelled: boolean;
  /** Which version it is: later ones of the same event win. */
  readonly sequence: number;
  readonly stamp: number;
  readonly start: Moment;
  readonly zone: Zone;
  readonly length: Length;
  /** Whether the end is a time on the clock there, so that summer time makes it no longer or shorter. */
  readonly endsByClock: boolean;
  /** Which occurrence of a series it stands for, and whether for all later ones, too. */
  readonly replaces: Moment | null;
  readonly andLater: boolean;
  readonly rules: readonly string[];
  readonly exceptRules: readonly string[];
  /** Further dates: a value and its zone. */
  readonly dates: readonly DatedValue[];
  readonly except: readonly DatedValue[];
  readonly remarks: readonly string[];
}

export interface DatedValue {
  readonly text: string;
  readonly zone: string | undefined;
}
