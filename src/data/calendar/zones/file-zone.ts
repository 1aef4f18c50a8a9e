import { DAY, HOUR, MINUTE } from '../../../core/clock/time-of-day.ts';
import type { CalendarComponent } from '../lines/component.ts';
import { expandRule } from '../repeat/expand-rule.ts';
import { readRule } from '../repeat/read-rule.ts';
import type { Rule } from '../repeat/rule.ts';
import type { Work } from '../repeat/work.ts';
import { Unreadable } from '../unreadable.ts';
import { readMoment } from '../values/read-moment.ts';
import { createZone, type Zone } from './zone.ts';

/** When the clocks are set to an offset, and from which. Offsets in ms east of UTC. */
interface Observance {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly rule: Rule | null;
  readonly dates: readonly number[];
}

const OFFSET = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/;
const YEAR = 366 * DAY;

function offsetIn(component: CalendarComponent, name: string): number {
  const said = component.lines.find((line) => line.name === name)?.value.trim() ?? '';
  const [, sign, hours, minutes, seconds = '0'] = OFFSET.exec(said) ?? [];
  if (hours === undefined) throw new Unreadable(`“${said}” is no distance to UTC`);
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

function observanceOf(component: CalendarComponent): Observance {
  const valuesOf = (name: string): string[] =>
    component.lines.filter((line) => line.name === name).map(({ value }) => value);
  const [rule] = valuesOf('rrule');
  const from = offsetIn(component, 'tzoffsetfrom');
  return {
    start: readMoment(valuesOf('dtstart')[0] ?? '').local,
    from,
    to: offsetIn(component, 'tzoffsetto'),
    rule: rule === undefined ? null : readRule(rule, ({ local, zone }) => (zone === 'UTC' ? local + from : local)),
    dates: valuesOf('rdate').flatMap((value) => value.split(',').map((date) => readMoment(date).local)),
  };
}

/** When the clocks are set to an offset. */
interface Onset {
  readonly at: number;
  readonly offset: number;
}

/** All onsets between two instants. */
function onsetsIn({ start, from, to, rule, dates }: Observance, first: number, last: number, work: Work): Onset[] {
  const range = { from: first + from, to: last + from };
  const ruled = rule === null ? [] : expandRule(rule, start, range, work);
  const locals = [start, ...dates].filter((date) => range.from <= date && date <= range.to);
  return [...locals, ...ruled].map((local) => ({ at: local - from, offset: to }));
}

/** The last onset before an instant: most rules have one each year, others have ended long ago. */
function lastOnset(observance: Observance, before: number, work: Work): Onset[] {
  const { until } = observance.rule ?? { until: null };
  const ends = [before, until === null ? before : Math.min(before, until + DAY)];
  const near = ends.flatMap((end) => onsetsIn(observance, end - YEAR, end, work));
  const all = [...near, ...onsetsIn({ ...observance, rule: null }, -Infinity, before, work)];
  return all.toSorted((one, other) => one.at - other.at).slice(-1);
}

function onsetsOfYear(observances: readonly Observance[], year: number, work: Work): Onset[] {
  const first = new Date(0).setUTCFullYear(year, 0, 1);
  const last = new Date(0).setUTCFullYear(year + 1, 0, 1);
  return observances
    .flatMap((one) => [...lastOnset(one, first, work), ...onsetsIn(one, first, last, work)])
    .toSorted((one, other) => one.at - other.at);
}

/**
 * The zone that a calendar describes itself (VTIMEZONE), also one that nobody else knows.
 *
 * @throws {Unreadable} where nothing of it tells how far from UTC it is
 */
export function fileZone(name: string, { parts }: CalendarComponent, work: Work): Zone {
  const observances = parts.filter(({ kind }) => kind === 'STANDARD' || kind === 'DAYLIGHT').map(observanceOf);
  if (observances.length === 0) throw new Unreadable('it does not tell how far from UTC it is');
  const years = new Map<number, readonly Onset[]>();
  return createZone(name, (instant) => {
    const year = new Date(instant).getUTCFullYear();
    const onsets = years.get(year) ?? onsetsOfYear(observances, year, work);
    years.set(year, onsets);
    return onsets.findLast(({ at }) => at <= instant)?.offset ?? observances[0]?.from ?? 0;
  });
}
