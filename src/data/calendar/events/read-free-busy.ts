import type { CalendarEvent, TimeSpan } from '../../../core/plan/calendar-event.ts';
import type { CalendarComponent } from '../lines/component.ts';
import { Unreadable } from '../unreadable.ts';
import { readLength } from '../values/read-length.ts';
import { readMoment } from '../values/read-moment.ts';
import { readText } from '../values/read-text.ts';
import { DAY } from '../../../core/clock/time-of-day.ts';
import type { CalendarContext } from './calendar-context.ts';
import { namesIn } from './read-event.ts';

function periodOf(text: string): TimeSpan | null {
  const [from = '', to = ''] = text.split('/');
  const start = readMoment(from).local;
  const length = readLength(to);
  const end = length === null ? readMoment(to).local : start + length.days * DAY + length.time;
  return end > start ? { start, end } : null;
}

/**
 * Reads published busy times (VFREEBUSY) as one event without a title of its own.
 *
 * @throws {Unreadable} where it holds none
 */
export function readFreeBusy(component: CalendarComponent, { instants }: CalendarContext): CalendarEvent {
  const lines = component.lines.filter(
    ({ name, params }) => name === 'freebusy' && params.get('fbtype')?.toUpperCase() !== 'FREE',
  );
  if (lines.length === 0) throw new Unreadable('it lists no busy times');
  const periods = lines.flatMap(({ value }) => value.split(',').map(periodOf));
  const whole = periods.filter((period) => period !== null);
  const bad = periods.length - whole.length;
  const names = namesIn(component);
  const uid = component.lines.find(({ name }) => name === 'uid')?.value;
  return {
    id: readText(uid ?? `${component.line}`),
    title: names[0] === undefined ? 'Busy times' : `Busy times of ${names[0]}`,
    line: component.line,
    takes: 'busy',
    names,
    days: [],
    times: whole.filter(({ start, end }) => start < instants.end && instants.start < end),
    remarks: bad === 0 ? [] : [`${bad} of its times end before they begin and are left out.`],
  };
}
