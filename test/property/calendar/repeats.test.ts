import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { DAY } from '../../../src/core/clock/time-of-day.ts';
import { expandRule } from '../../../src/data/calendar/repeat/expand-rule.ts';
import { readRule } from '../../../src/data/calendar/repeat/read-rule.ts';
import { createWork } from '../../../src/data/calendar/repeat/work.ts';

const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
  minLength: 1,
  maxLength: 4,
});
const monthDays = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 });
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
const sorted = (list: readonly number[]): string => list.toSorted((one, other) => one - other).join();

// What ical.js, another reader of the standard, works out by the standard, too. (It passes over BYWEEKNO, and over BYSETPOS
// in most rules.)
const rules = fc.oneof(
  fc.constant('FREQ=DAILY'),
  weekdays.map((days) => `FREQ=DAILY;BYDAY=${days.join()}`),
  months.map((list) => `FREQ=DAILY;BYMONTH=${sorted(list)}`),
  fc.constant('FREQ=WEEKLY'),
  weekdays.map((days) => `FREQ=WEEKLY;BYDAY=${days.join()}`),
  monthDays.map((days) => `FREQ=MONTHLY;BYMONTHDAY=${sorted(days)}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom('MO', 'WE', 'SU'))
    .map(([place, day]) => `FREQ=MONTHLY;BYDAY=${place}${day}`),
  fc.constantFrom('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=2'),
  fc.constant('FREQ=YEARLY'),
  fc
    .tuple(months, fc.integer({ min: 1, max: 28 }))
    .map(([list, day]) => `FREQ=YEARLY;BYMONTH=${sorted(list)};BYMONTHDAY=${day}`),
  fc
    .tuple(months, fc.constantFrom('1MO', '-1SU', '2TH'))
    .map(([list, day]) => `FREQ=YEARLY;BYMONTH=${sorted(list)};BYDAY=${day}`),
);
const ends = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  fc.integer({ min: 0, max: 1500 }).map((days) => `;UNTIL=${stamp(days)}`),
);
const stamp = (days: number): string => new Date(START + days * DAY).toISOString().slice(0, 10).replaceAll('-', '');
const START = Date.parse('2024-01-01T00:00:00Z');

function toldByIcal(rule: string, start: number, to: number): number[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(
    ICAL.Time.fromDateTimeString(new Date(start).toISOString().slice(0, 19)),
  );
  const told: number[] = [];
  for (let time = iterator.next(); time !== null && told.length < 5_000; time = iterator.next()) {
    const at = Date.parse(`${time.toString()}Z`);
    if (at > to) return told;
    told.push(at);
  }
  return told;
}

const untilOf = ({ local, isDate }: { local: number; isDate: boolean }): number => (isDate ? local + DAY - 1 : local);

/** What a rule makes of a start that it does not take the standard leaves open. */
function firstFit(kind: string, from: number): number {
  const [first] = expandRule(readRule(kind, untilOf), from, { from, to: from + 3 * 366 * DAY }, createWork(100_000));
  return first ?? from;
}

test('[CAL-REPEATS] rules take the moments that another reader of the standard finds', () => {
  fc.assert(
    fc.property(
      rules,
      ends,
      fc.integer({ min: 1, max: 4 }),
      fc.nat(700),
      fc.nat(1400),
      (kind, end, interval, day, from) => {
        const start = firstFit(kind, START + day * DAY + 9 * 3_600_000);
        const range = { from: START + from * DAY, to: START + (from + 60) * DAY };
        const rule = `${kind};INTERVAL=${interval}`;
        const until = end.startsWith(';UNTIL') ? `${end}T235959` : end;
        const expected = toldByIcal(`${rule}${until}`, start, range.to).filter((at) => at >= range.from);

        const found = expandRule(readRule(`${rule}${end}`, untilOf), start, range, createWork(1_000_000));

        expect(found).toEqual(expected);
      },
    ),
    { numRuns: 1_500 },
  );
});

test('[CAL-BOUNDED] what lies before the days asked for changes nothing of them', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 1, max: 5 }), fc.nat(3_000), (kind, interval, day) => {
      const rule = readRule(`${kind};INTERVAL=${interval}`, untilOf);
      const start = START - day * DAY;
      const range = { from: START, to: START + 60 * DAY };

      const all = expandRule(rule, start, { ...range, from: start }, createWork(10_000_000));

      expect(expandRule(rule, start, range, createWork(10_000))).toEqual(all.filter((at) => at >= range.from));
    }),
  );
});
