import type { CalendarLine } from './read-line.ts';

/** What stands between a BEGIN and its END. */
export interface CalendarComponent {
  /** In capitals: "VEVENT". */
  readonly kind: string;
  /** Line of its BEGIN. */
  readonly line: number;
  readonly lines: CalendarLine[];
  readonly parts: CalendarComponent[];
  /** Whether its END was found. */
  isWhole: boolean;
}
