import { DAY } from '../../../core/clock/time-of-day.ts';
import { DAYS_LONG_AT_MOST } from '../calendar-limits.ts';
import type { CalendarComponent } from '../lines/component.ts';
import { Unreadable } from '../unreadable.ts';
import { readLength, type Length } from '../values/read-length.ts';
import { readMoment, type Moment } from '../values/read-moment.ts';
import type { CalendarContext } from './calendar-context.ts';

interface EventLength {
  readonly length: Length;
  readonly endsByClock: boolean;
  readonly remark: string | null;
}

const ONE_DAY: Length = { days: 1, time: 0 };
const NO_TIME: Length = { days: 0, time: 0 };

const fixed = (length: Length, remark: string | null = null): EventLength => ({ length, endsByClock: false, remark });

function fromDuration(text: string, isDate: boolean): EventLength {
  const length = readLength(text);
  const or = isDate ? ONE_DAY : NO_TIME;
  if (length === null) return fixed(or, `Its duration “${text.trim().slice(0, 40)}” cannot be read.`);
  if (!isDate) return fixed(length);
  return fixed({ days: Math.max(1, length.days + Math.ceil(length.time / DAY)), time: 0 });
}

/** The end of whole days is the day after the last one; the same day, as some programs write it, is meant as one day. */
function wholeDays(start: Moment, end: Moment): EventLength {
  const days = Math.ceil((end.local - start.local) / DAY);
  if (days < 0) return fixed(ONE_DAY, 'It ends before it begins; its first day counts.');
  return fixed({ days: Math.max(1, days), time: 0 });
}

function untilTime(start: Moment, end: Moment, { zones }: CalendarContext): EventLength {
  const isSameClock = start.zone === end.zone || end.isDate;
  const utc = ({ local, zone }: Moment): number => zones.find(zone).zone.toUtc(local);
  const time = isSameClock ? end.local - start.local : utc(end) - utc(start);
  if (time < 0) return fixed(NO_TIME, 'It ends before it begins and takes no time.');
  return { length: { days: 0, time }, endsByClock: isSameClock, remark: null };
}

function measure(component: CalendarComponent, start: Moment, context: CalendarContext): EventLength {
  const valueOf = (name: string) => component.lines.find((line) => line.name === name);
  const end = valueOf('dtend');
  const duration = valueOf('duration');
  if (end !== undefined) {
    const moment = readMoment(end.value, end.params.get('tzid'));
    return start.isDate ? wholeDays(start, moment) : untilTime(start, moment, context);
  }
  if (duration !== undefined) return fromDuration(duration.value, start.isDate);
  return fixed(start.isDate ? ONE_DAY : NO_TIME);
}

/**
 * How long an event lasts: to its DTEND, which whole days do not include, or by its DURATION, or else a day or no time.
 *
 * @throws {Unreadable} for an end that is no date, and for what lasts for years
 */
export function eventLength(component: CalendarComponent, start: Moment, context: CalendarContext): EventLength {
  const measured = measure(component, start, context);
  const { days, time } = measured.length;
  if (days + time / DAY > DAYS_LONG_AT_MOST) throw new Unreadable('it lasts for years');
  return measured;
}
