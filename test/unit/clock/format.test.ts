import { describe, expect, test } from 'vitest';
import { formatDuration } from '../../../src/core/clock/format-duration.ts';
import { formatUtcDay } from '../../../src/core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../../src/core/clock/format-utc-time.ts';
import { formatUtcWeekday } from '../../../src/core/clock/format-utc-weekday.ts';
import { formatZoneDay } from '../../../src/core/clock/format-zone-day.ts';
import { formatZoneTime } from '../../../src/core/clock/format-zone-time.ts';

const at = (text: string): number => Date.parse(text);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  ['2026-12-29T14:42:59.999Z', '14:42'],
  ['2026-12-29T00:00:00Z', '00:00'],
  ['2026-12-29T23:59:59Z', '23:59'],
])('[CLOCK-WORDS] the UTC time of %s', (time, text) => {
  expect(formatUtcTime(at(time))).toBe(text);
});

test.each([
  ['2026-12-24T23:59:59Z', 'Thu 24 Dec'],
  ['2026-12-27T00:00:00Z', 'Sun 27 Dec'],
])('[CLOCK-WORDS] the UTC day of %s with its weekday', (time, text) => {
  expect(formatUtcWeekday(at(time))).toBe(text);
});

test.each([
  ['2026-12-29T23:59:59Z', '29 Dec'],
  ['2027-01-01T00:00:00Z', '1 Jan'],
])('[CLOCK-WORDS] the UTC day of %s', (time, text) => {
  expect(formatUtcDay(at(time))).toBe(text);
});

describe('[CLOCK-ZONES] a time in a zone follows that zone’s rules, not the machine’s', () => {
  test.each([
    ['2026-12-29T14:42:00Z', 'Europe/Berlin', '15:42'],
    ['2026-07-29T14:42:00Z', 'Europe/Berlin', '16:42'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', '02:30'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', '02:30'],
    ['2026-12-29T14:42:00Z', 'Asia/Kolkata', '20:12'],
    ['2026-12-29T10:00:00Z', 'Pacific/Kiritimati', '00:00'],
    ['2026-12-29T14:42:00Z', 'UTC', '14:42'],
  ])('%s in %s', (time, zone, text) => {
    expect(formatZoneTime(at(time), zone)).toBe(text);
  });

  test.each([
    ['2026-12-29T22:59:00Z', 'Europe/Berlin', '29 Dec'],
    ['2026-12-29T23:00:00Z', 'Europe/Berlin', '30 Dec'],
    ['2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '1 Jan'],
    ['2027-01-01T07:59:00Z', 'America/Los_Angeles', '31 Dec'],
    ['2024-02-29T12:00:00Z', 'Europe/Berlin', '29 Feb'],
    ['2026-09-09T12:00:00Z', 'UTC', '9 Sep'],
  ])('the day of %s in %s', (time, zone, text) => {
    expect(formatZoneDay(at(time), zone)).toBe(text);
  });

  test('a zone nobody knows is an error', () => {
    expect(() => formatZoneTime(0, 'Mars/Olympus')).toThrow(RangeError);
    expect(() => formatZoneDay(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

test.each([
  [0, 'less than 1 min'],
  [59_999, 'less than 1 min'],
  [MINUTE, '1 min'],
  [28 * MINUTE + 59_000, '28 min'],
  [HOUR, '1 h'],
  [70 * MINUTE, '1 h 10 min'],
  [3 * HOUR, '3 h'],
  [DAY - 1, '23 h 59 min'],
  [DAY, '1 day'],
  [27 * HOUR, '1 day 3 h'],
  [50 * HOUR, '2 days'],
  [-14 * MINUTE, '14 min'],
])('[CLOCK-WORDS] %i ms in words', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
