import ICAL from 'ical.js';
import { TIMES_A_DAY_AT_MOST } from '../calendar-limits.ts';
import { Unreadable } from '../unreadable.ts';
import { readMoment, type Moment } from '../values/read-moment.ts';
import type { Rule } from './rule.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const EVERY = { DAILY: 'DAILY', WEEKLY: 'WEEKLY', MONTHLY: 'MONTHLY', YEARLY: 'YEARLY' } as const;
const PARTS =
  /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|RSCALE|SKIP|X-[A-Z0-9-]+)=(.*)$/;
const DAY = /^([+-]?\d+)?([A-Z]{2})$/;

const everyOf = (freq: string): Rule['every'] => {
  const found = Object.entries(EVERY).find(([name]) => name === freq);
  if (found === undefined) throw new Unreadable('it repeats within the day, as no absence does');
  return found[1];
};

/** Parts by name. A part nobody knows means that the rest may mean something else, too. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const pieces = text.split(';').filter((piece) => piece.trim() !== '');
  const parts = new Map<string, string>();
  for (const piece of pieces) {
    const [, name, value] = PARTS.exec(piece.trim()) ?? [];
    if (name === undefined || value === undefined) throw new Unreadable('its repeat rule cannot be read');
    parts.set(name, value);
  }
  const scale = parts.get('RSCALE');
  if (scale !== undefined && scale !== 'GREGORIAN') throw new Unreadable(`it repeats by another calendar (${scale})`);
  return parts;
}

function parse(text: string): InstanceType<typeof ICAL.Recur> {
  try {
    return ICAL.Recur.fromString(text);
  } catch {
    throw new Unreadable('its repeat rule cannot be read');
  }
}

const dayOf = (text: string): Rule['days'][number] => {
  const [, place = '0', weekday = ''] = DAY.exec(text) ?? [];
  return { weekday: WEEKDAYS.indexOf(weekday), place: Number(place) };
};

/**
 * Reads an RRULE. `toLocal` says what the clock of the event shows at the UNTIL of the rule.
 *
 * @throws {Unreadable} for rules that cannot be read, or that repeat within a day
 */
export function readRule(raw: string, toLocal: (until: Moment) => number): Rule {
  const text = raw.trim().toUpperCase();
  const parts = partsOf(text);
  const until = parts.get('UNTIL');
  const recur = parse(
    [...parts]
      .filter(([name]) => name !== 'UNTIL')
      .map((part) => part.join('='))
      .join(';'),
  );
  const numbers = (name: string): number[] => recur.getComponent(name).map(Number);
  const rule: Rule = {
    every: everyOf(recur.freq),
    interval: Math.max(1, recur.interval),
    count: recur.count ?? null,
    until: until === undefined ? null : toLocal(readMoment(until)),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
    months: numbers('BYMONTH'),
    weeks: numbers('BYWEEKNO'),
    yearDays: numbers('BYYEARDAY'),
    monthDays: numbers('BYMONTHDAY'),
    days: recur.getComponent('BYDAY').map(dayOf),
    hours: numbers('BYHOUR'),
    minutes: numbers('BYMINUTE'),
    seconds: numbers('BYSECOND'),
    places: numbers('BYSETPOS'),
  };
  const timesADay = [rule.hours, rule.minutes, rule.seconds].reduce(
    (times, list) => times * Math.max(1, list.length),
    1,
  );
  if (timesADay > TIMES_A_DAY_AT_MOST) throw new Unreadable('it repeats within the day, as no absence does');
  return rule;
}
