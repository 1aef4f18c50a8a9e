import type { CalendarEvent, CalendarFile, CalendarRefusal, DaySpan } from '../../core/plan/calendar-event.ts';
import { EVENTS_AT_MOST, EVENTS_A_REPORT, RULE_DAYS_AT_MOST } from './calendar-limits.ts';
import { describeNothing, describeOthers } from './describe-nothing.ts';
import { instantsOf, type CalendarContext } from './events/calendar-context.ts';
import type { EventFacts } from './events/event-facts.ts';
import { newestVersions } from './events/newest-versions.ts';
import { readEvent } from './events/read-event.ts';
import { readFreeBusy } from './events/read-free-busy.ts';
import { seriesOf, type Series } from './events/series-of.ts';
import { workOutSeries, workOutStrays, type SeriesResult } from './events/work-out-series.ts';
import { collectComponents } from './lines/collect-components.ts';
import type { CalendarComponent } from './lines/component.ts';
import { readEach } from './read-each.ts';
import { createWork, type Work } from './repeat/work.ts';
import { readText } from './values/read-text.ts';
import { createZoneFinder } from './zones/find-zone.ts';

/** A text that may be a calendar, and the days that matter. */
interface CalendarSource {
  readonly source: string;
  readonly text: string;
  readonly range: DaySpan;
  readonly remarks?: readonly string[];
  /** 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

type Outcome = Pick<CalendarFile, 'events' | 'refusals' | 'remarks' | 'cancelled'>;

const valueOf = ({ lines }: CalendarComponent, name: string): string =>
  readText(lines.find((line) => line.name === name)?.value ?? '');

function contextOf(calendar: CalendarComponent, range: DaySpan, work: Work): CalendarContext {
  const described = calendar.parts.filter(({ kind }) => kind === 'VTIMEZONE');
  return {
    zones: createZoneFinder(described, valueOf(calendar, 'x-wr-timezone'), work),
    work,
    range,
    instants: instantsOf(range),
    takesBack: valueOf(calendar, 'method').toUpperCase() === 'CANCEL',
  };
}

const refuseComponent = (component: CalendarComponent, reason: string): CalendarRefusal => ({
  title: valueOf(component, 'summary') || 'Without a title',
  line: component.line,
  reason,
});

const refuseSeries = ({ master, changes }: Series, reason: string): CalendarRefusal => {
  const { title, line } = master ?? changes[0] ?? { title: '', line: 0 };
  return { title, line, reason };
};

const workOut = ({ master, changes }: Series, context: CalendarContext): SeriesResult =>
  master === null ? workOutStrays(changes, context) : workOutSeries(master, changes, context);

function countedRemarks(calendar: CalendarComponent, older: number, context: CalendarContext): string[] {
  const others = describeOthers(calendar.parts);
  return [
    ...(others === '' ? [] : [`${others} left out: only events say who is away.`]),
    ...(older === 0 ? [] : [`${older} older ${older === 1 ? 'version' : 'versions'} of an event left out.`]),
    ...(context.takesBack ? ['This calendar takes events back; it makes nobody away.'] : []),
  ];
}

function readOne(calendar: CalendarComponent, { range, onProgress = () => {} }: CalendarSource, work: Work): Outcome {
  const context = contextOf(calendar, range, work);
  const components = calendar.parts.filter(({ kind }) => kind === 'VEVENT');
  let count = 0;
  const read = (component: CalendarComponent): EventFacts => {
    count += 1;
    if (count % EVENTS_A_REPORT === 0) onProgress(0.5 + (0.5 * count) / components.length);
    return readEvent(component, context);
  };
  const facts = readEach(components, read, refuseComponent);
  const newest = newestVersions(facts.done);
  const worked = readEach(seriesOf(newest), (series) => workOut(series, context), refuseSeries);
  const busy = readEach(
    calendar.parts.filter(({ kind }) => kind === 'VFREEBUSY'),
    (component) => readFreeBusy(component, context),
    refuseComponent,
  );
  return {
    events: [...worked.done.flatMap(({ events }) => events), ...busy.done],
    refusals: [...facts.refused, ...worked.refused, ...busy.refused].toSorted((one, other) => one.line - other.line),
    remarks: countedRemarks(calendar, facts.done.length - newest.length, context),
    cancelled: worked.done.reduce((sum, { cancelled }) => sum + cancelled, 0),
  };
}

const isEventful = ({ kind }: CalendarComponent): boolean => kind === 'VEVENT' || kind === 'VFREEBUSY';

/** The calendars of a file; events that stand outside of any are one more. */
function calendarsIn(file: CalendarComponent): CalendarComponent[] {
  const loose = file.parts.filter(({ kind }) => kind !== 'VCALENDAR');
  const whole = file.parts.filter(({ kind }) => kind === 'VCALENDAR');
  return loose.length === 0 ? whole : [...whole, { ...file, parts: loose }];
}

const isSomewhere = ({ days, times }: CalendarEvent): boolean => days.length + times.length > 0;

export function refusedCalendar(source: string, refused: string, remarks: readonly string[]): CalendarFile {
  return { source, name: '', refused, events: [], refusals: [], remarks, elsewhere: 0, cancelled: 0 };
}

/**
 * Reads a calendar (RFC 5545, and what programs make of it): its events with what they take of the days asked for, and of
 * what cannot be read the reason. It never throws.
 */
export function readCalendar(asked: CalendarSource): CalendarFile {
  const { source, text, remarks = [], onProgress = () => {} } = asked;
  const lines = text.length / 40;
  const file = collectComponents(text, (line) => onProgress(Math.min(0.5, (0.5 * line) / lines)));
  const calendars = calendarsIn(file);
  const components = calendars.flatMap(({ parts }) => parts);
  const eventful = components.filter(isEventful).length;
  if (eventful === 0) return refusedCalendar(source, describeNothing(text, components), remarks);
  if (eventful > EVENTS_AT_MOST)
    return refusedCalendar(source, `It holds more than ${EVENTS_AT_MOST.toLocaleString('en')} events.`, remarks);
  const work = createWork(RULE_DAYS_AT_MOST);
  const outcomes = calendars.map((calendar) => readOne(calendar, asked, work));
  const events = outcomes.flatMap((outcome) => outcome.events);
  const here = events.filter(isSomewhere);
  return {
    source,
    name:
      calendars.map((one) => valueOf(one, 'x-wr-calname') || valueOf(one, 'name')).find((name) => name !== '') ?? '',
    refused: null,
    events: here,
    refusals: outcomes.flatMap(({ refusals }) => refusals),
    remarks: [...remarks, ...outcomes.flatMap((outcome) => outcome.remarks)],
    elsewhere: events.length - here.length,
    cancelled: outcomes.reduce((sum, outcome) => sum + outcome.cancelled, 0),
  };
}
