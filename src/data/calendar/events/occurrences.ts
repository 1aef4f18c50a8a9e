import { startOfDay } from '../../../core/clock/start-of-day.ts';
import { DAY } from '../../../core/clock/time-of-day.ts';
import { expandRule } from '../repeat/expand-rule.ts';
import { readRule } from '../repeat/read-rule.ts';
import { readLength, type Length } from '../values/read-length.ts';
import { readMoment, type Moment } from '../values/read-moment.ts';
import type { CalendarContext } from './calendar-context.ts';
import type { DatedValue, EventFacts } from './event-facts.ts';

/** When an occurrence begins on the clock of its event, in ms as if UTC, and how long it lasts where not as usual. */
export interface Occurrence {
  readonly local: number;
  readonly length: Length | null;
}

/** The days around those asked for that no distance to UTC goes beyond. */
const AROUND = 2 * DAY;

/** What the clock of an event shows at a moment. Whole days in UTC are those of the calendar's own zone. */
export function onClockOf({ start, zone }: EventFacts, moment: Moment, { zones }: CalendarContext): number {
  const utc = zones.find(moment.zone).zone.toUtc(moment.local);
  if (start.isDate) return startOfDay(moment.zone === 'UTC' ? zones.own.toLocal(utc) : moment.local);
  return moment.isDate ? moment.local : zone.toLocal(utc);
}

function endOfRule(event: EventFacts, until: Moment, { zones }: CalendarContext): number {
  if (event.start.isDate) return startOfDay(until.zone === 'UTC' ? zones.own.toLocal(until.local) : until.local);
  if (until.isDate) return until.local + DAY - 1;
  return until.zone === 'UTC' ? event.zone.toLocal(until.local) : until.local;
}

/** A date that was added: alone, at the time of the event, or as a period with an end or a length of its own. */
function addedDate(event: EventFacts, { text, zone }: DatedValue, context: CalendarContext): Occurrence {
  const [from = '', to] = text.split('/');
  const moment = readMoment(from, zone);
  const time = moment.isDate && !event.start.isDate ? event.start.local - startOfDay(event.start.local) : 0;
  const local = onClockOf(event, moment, context) + time;
  if (to === undefined) return { local, length: null };
  const length = readLength(to) ?? { days: 0, time: onClockOf(event, readMoment(to, zone), context) - local };
  return { local, length };
}

/** Removes what an exception names: exactly that moment, or, where nothing is then, what begins on the day it is written with. */
export function leaveOut(occurrences: Map<number, Occurrence>, exact: number, written: Moment): boolean {
  if (occurrences.delete(exact)) return true;
  const day = startOfDay(written.local);
  const sameDay = [...occurrences.keys()].filter((local) => startOfDay(local) === day);
  for (const local of sameDay) occurrences.delete(local);
  return sameDay.length > 0;
}

/**
 * Every occurrence of an event that may touch the days asked for, exceptions too, by when it begins on its own clock.
 *
 * @throws {Unreadable} for a rule or a date that cannot be read
 */
export function occurrencesOf(event: EventFacts, context: CalendarContext): Map<number, Occurrence> {
  const { start, length } = event;
  const lasts = length.days * DAY + length.time;
  const range = { from: context.instants.start - lasts - AROUND, to: context.instants.end + AROUND };
  const expand = (text: string): number[] =>
    expandRule(
      readRule(text, (until) => endOfRule(event, until, context)),
      start.local,
      range,
      context.work,
    );
  const ruled = event.rules.length > 0 ? event.rules.flatMap(expand) : [start.local];
  const added = event.dates.map((date) => addedDate(event, date, context));
  const all = [...ruled.map((local) => ({ local, length: null })), ...added];
  const occurrences = new Map<number, Occurrence>(all.map((one) => [one.local, one]));
  for (const local of event.exceptRules.flatMap(expand)) occurrences.delete(local);
  return occurrences;
}

/**
 * Removes the exceptions of an event from its occurrences.
 *
 * @throws {Unreadable} for a date that cannot be read
 */
export function leaveOutExceptions(
  occurrences: Map<number, Occurrence>,
  event: EventFacts,
  context: CalendarContext,
): void {
  for (const { text, zone } of event.except) {
    const moment = readMoment(text, zone);
    leaveOut(occurrences, onClockOf(event, moment, context), moment);
  }
}
