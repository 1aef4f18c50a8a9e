import type { CalendarFile, DaySpan } from '../../../core/plan/calendar-event.ts';

/** A file, or text that somebody pasted. */
export type CalendarSource =
  | { readonly name: string; readonly blob: Blob }
  | { readonly name: string; readonly text: string };

export interface CalendarQuestion {
  readonly source: CalendarSource;
  readonly range: DaySpan;
}

export type CalendarMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'read'; readonly file: CalendarFile }
  | { readonly kind: 'failed' };
