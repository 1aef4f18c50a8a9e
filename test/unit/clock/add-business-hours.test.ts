import { describe, expect, test } from 'vitest';
import { addBusinessHours } from '../../../src/core/clock/add-business-hours.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';

// 2026-12-25 is a Friday; the week closes on Saturday at 01:00 and opens on Sunday at 22:00, 45 hours later.
const { businessHours } = HANDBOOK_POLICY;
const OFFICE = {
  ...businessHours,
  opens: { weekday: 1, time: '08:00' },
  closes: { weekday: 1, time: '17:00' },
};

const added = (start: string, hours: number, holidays: string[] = [], week = businessHours): string =>
  new Date(addBusinessHours(Date.parse(`${start}:00Z`), hours, week, holidays)).toISOString().slice(0, 16);

describe('[DUE-BUSINESS] business hours run without a break from Sunday 22:00 to Saturday 01:00 UTC', () => {
  test.each([
    ['2026-12-22T09:00', 2, '2026-12-22T11:00'],
    ['2026-12-22T23:00', 4, '2026-12-23T03:00'],
    ['2026-12-22T09:00', 72, '2026-12-25T09:00'],
    ['2026-12-22T09:00', 0.5, '2026-12-22T09:30'],
    ['2026-12-31T22:00', 4, '2027-01-01T02:00'],
  ])('%s and %d hours, over midnight and the year’s end', (start, hours, end) => {
    expect(added(start, hours)).toBe(end);
  });

  test.each([
    ['2026-12-25T23:00', 2, '2026-12-26T01:00'],
    ['2026-12-25T23:00', 4, '2026-12-28T00:00'],
    ['2026-12-25T09:00', 48, '2026-12-29T06:00'],
    ['2026-12-26T01:00', 1, '2026-12-27T23:00'],
    ['2026-12-26T12:00', 2, '2026-12-28T00:00'],
    ['2026-12-27T21:59', 1, '2026-12-27T23:00'],
    ['2026-12-27T22:00', 1, '2026-12-27T23:00'],
    ['2026-12-22T09:00', 2 * 123, '2027-01-05T09:00'],
  ])('%s and %d hours, across the weekend', (start, hours, end) => {
    expect(added(start, hours)).toBe(end);
  });

  test('no hours end where they start, also at the weekend', () => {
    expect(added('2026-12-26T12:00', 0)).toBe('2026-12-26T12:00');
  });
});

describe('[DUE-HOLIDAY] a holiday takes its UTC day out', () => {
  test.each([
    ['2026-12-24T23:00', 2, ['2026-12-25'], '2026-12-26T01:00'],
    ['2026-12-24T23:00', 3, ['2026-12-25'], '2026-12-27T23:00'],
    ['2026-12-25T12:00', 1, ['2026-12-25'], '2026-12-26T01:00'],
    ['2026-12-25T12:00', 2, ['2026-12-25', '2026-12-26'], '2026-12-28T00:00'],
    ['2026-12-31T23:00', 2, ['2027-01-01'], '2027-01-02T01:00'],
    ['2026-12-24T20:00', 8, ['2026-12-25', '2026-12-28', '2026-12-29'], '2026-12-30T01:00'],
    ['2026-12-22T09:00', 2, ['2026-12-21', '2026-12-26'], '2026-12-22T11:00'],
  ])('%s and %d hours, without %o', (start, hours, holidays, end) => {
    expect(added(start, hours, holidays)).toBe(end);
  });

  test('those of the policy count beside those of the board', () => {
    const week = { ...businessHours, holidays: ['2026-12-23'] };

    expect(added('2026-12-22T23:00', 2, ['2026-12-24'], week)).toBe('2026-12-25T01:00');
  });

  test('years of nothing but holidays come to an end', () => {
    const days = Array.from({ length: 800 }, (_, day) =>
      new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10),
    );

    expect(added('2026-12-01T09:00', 1, days)).toBe('2029-02-08T01:00');
  });
});

describe('[DUE-WEEK] the week is the policy’s', () => {
  test('one that opens for hours of a single day', () => {
    expect(added('2026-12-21T16:00', 2, [], OFFICE)).toBe('2026-12-28T09:00');
  });

  test('one that runs over the end of the week', () => {
    const week = { ...businessHours, opens: { weekday: 5, time: '12:00' }, closes: { weekday: 1, time: '06:00' } };

    expect(added('2026-12-27T23:00', 8, [], week)).toBe('2027-01-01T13:00');
  });

  test('one that closes when it opens never closes', () => {
    const week = { ...businessHours, opens: { weekday: 1, time: '00:00' }, closes: { weekday: 1, time: '00:00' } };

    expect(added('2026-12-26T12:00', 24 * 9, [], week)).toBe('2027-01-04T12:00');
  });

  test('a promise of any length has an end', () => {
    expect(addBusinessHours(0, 1e300, businessHours, [])).toBe(addBusinessHours(0, 100_000, businessHours, []));
  });
});
