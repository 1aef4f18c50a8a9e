import type { CalendarEvent } from '../../../core/plan/calendar-event.ts';
import type { CalendarComponent } from '../lines/component.ts';
import type { CalendarLine } from '../lines/read-line.ts';
import { Unreadable } from '../unreadable.ts';
import { readMoment, type Moment } from '../values/read-moment.ts';
import { readText } from '../values/read-text.ts';
import type { CalendarContext } from './calendar-context.ts';
import type { DatedValue, EventFacts } from './event-facts.ts';
import { eventLength } from './event-length.ts';

const linesOf = ({ lines }: CalendarComponent, name: string): CalendarLine[] =>
  lines.filter((line) => line.name === name);

const textOf = (component: CalendarComponent, name: string): string =>
  readText(linesOf(component, name)[0]?.value ?? '');

const momentOf = ({ value, params }: CalendarLine): Moment => readMoment(value, params.get('tzid'));

const datesOf = (component: CalendarComponent, name: string): DatedValue[] =>
  linesOf(component, name).flatMap(({ value, params }) =>
    value.split(',').map((text) => ({ text, zone: params.get('tzid') })),
  );

function startOf(component: CalendarComponent): Moment {
  const [first, ...others] = linesOf(component, 'dtstart');
  if (first === undefined) throw new Unreadable('it has no start');
  if (others.some(({ value }) => value !== first.value)) throw new Unreadable('it has more than one start');
  return momentOf(first);
}

/** What Outlook says of the time is more exact than what the standard has words for. */
function takesOf(component: CalendarComponent): CalendarEvent['takes'] {
  const busy = textOf(component, 'x-microsoft-cdo-busystatus').toUpperCase();
  if (busy === 'OOF') return 'busy';
  if (busy === 'FREE' || busy === 'WORKINGELSEWHERE') return 'free';
  if (textOf(component, 'transp').toUpperCase() === 'TRANSPARENT') return 'free';
  return busy === 'TENTATIVE' || textOf(component, 'status').toUpperCase() === 'TENTATIVE' ? 'unsure' : 'busy';
}

const MAIL = /^mailto:/i;
const PEOPLE_AT_MOST = 50;

/** Who organised it and who attends, by name and by address. */
export function namesIn(component: CalendarComponent): string[] {
  const people = [...linesOf(component, 'organizer'), ...linesOf(component, 'attendee').slice(0, PEOPLE_AT_MOST)];
  const names = people.flatMap(({ value, params }) => [
    readText(params.get('cn') ?? ''),
    MAIL.test(value) ? value.replace(MAIL, '').trim() : '',
  ]);
  return [...new Set(names.filter((name) => name !== ''))];
}

function stampOf(component: CalendarComponent): number {
  const lines = [...linesOf(component, 'last-modified'), ...linesOf(component, 'dtstamp')];
  try {
    return lines[0] === undefined ? 0 : momentOf(lines[0]).local;
  } catch {
    return 0;
  }
}

const identityOf = (component: CalendarComponent) => {
  const number = Number(textOf(component, 'sequence'));
  return {
    uid: textOf(component, 'uid'),
    title: textOf(component, 'summary') || 'Without a title',
    line: component.line,
    names: namesIn(component),
    takes: takesOf(component),
    sequence: Number.isFinite(number) ? number : 0,
    stamp: stampOf(component),
  };
};

const repeatsOf = (component: CalendarComponent) => ({
  rules: linesOf(component, 'rrule').map(({ value }) => value),
  exceptRules: linesOf(component, 'exrule').map(({ value }) => value),
  dates: datesOf(component, 'rdate'),
  except: datesOf(component, 'exdate'),
});

/**
 * Reads one VEVENT.
 *
 * @throws {Unreadable} with the reason
 */
export function readEvent(component: CalendarComponent, context: CalendarContext): EventFacts {
  if (!component.isWhole) throw new Unreadable('the file ends in the middle of it');
  const start = startOf(component);
  const { zone, remark } = start.isDate ? { zone: context.zones.own, remark: null } : context.zones.find(start.zone);
  const { length, endsByClock, remark: lengthRemark } = eventLength(component, start, context);
  const [replaces] = linesOf(component, 'recurrence-id');
  return {
    ...identityOf(component),
    ...repeatsOf(component),
    isCancelled: context.takesBack || textOf(component, 'status').toUpperCase() === 'CANCELLED',
    start,
    zone,
    length,
    endsByClock,
    replaces: replaces === undefined ? null : momentOf(replaces),
    andLater: replaces?.params.get('range')?.toUpperCase() === 'THISANDFUTURE',
    remarks: [remark, lengthRemark].filter((said) => said !== null),
  };
}
