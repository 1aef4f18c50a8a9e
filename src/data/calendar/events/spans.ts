import { DAY } from '../../../core/clock/time-of-day.ts';
import type { DaySpan, TimeSpan } from '../../../core/plan/calendar-event.ts';
import type { Length } from '../values/read-length.ts';
import type { CalendarContext } from './calendar-context.ts';
import type { EventFacts } from './event-facts.ts';

/** When an event takes place, once or several times. */
export interface Spans {
  readonly days: readonly DaySpan[];
  readonly times: readonly TimeSpan[];
}

const dayOf = (local: number): string => new Date(local).toISOString().slice(0, 10);

const endOf = ({ zone, endsByClock }: EventFacts, local: number, { days, time }: Length): number =>
  endsByClock ? zone.toUtc(local + days * DAY + time) : zone.toUtc(local + days * DAY) + time;

/** One occurrence, as whole days or as times; nothing where it does not touch the days asked for. */
export function spansAt(event: EventFacts, local: number, length: Length, context: CalendarContext): Spans {
  if (event.start.isDate) {
    const span = { from: dayOf(local), to: dayOf(local + (Math.max(1, length.days) - 1) * DAY) };
    const isIn = span.from <= context.range.to && context.range.from <= span.to;
    return { days: isIn ? [span] : [], times: [] };
  }
  const span = { start: event.zone.toUtc(local), end: endOf(event, local, length) };
  const isIn = span.start < context.instants.end && context.instants.start < span.end;
  return { days: [], times: isIn ? [span] : [] };
}
