import { afterEach, expect, test } from 'vitest';
import { checkInTime } from '../../../src/core/clock/check-in-time.ts';
import { coverageAt } from '../../../src/core/clock/coverage-at.ts';
import { dayStrip } from '../../../src/core/clock/day-strip.ts';
import { formatUtcDay } from '../../../src/core/clock/format-utc-day.ts';
import { formatUtcTime } from '../../../src/core/clock/format-utc-time.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';

const MACHINE_ZONE = process.env.TZ;
const HOUR = 3_600_000;

// The hours around the changes to and from summer time in the US and in Europe, and around a year's end.
const HOURS = ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2026-12-31'].flatMap((day) =>
  Array.from({ length: 48 }, (_, hour) => Date.parse(`${day}T00:30:00Z`) + hour * HOUR),
);

const everything = (): unknown =>
  HOURS.map((now) => [
    formatUtcTime(now),
    formatUtcDay(now),
    ...HANDBOOK_POLICY.regions.map((region) => [
      coverageAt(region, now),
      checkInTime(region, now),
      dayStrip(region, now),
    ]),
  ]);

afterEach(() => {
  if (MACHINE_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = MACHINE_ZONE;
});

test.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati', 'Asia/Kolkata'])(
  '[CLOCK-ZONES] the clock says in %s what it says in UTC',
  (zone) => {
    process.env.TZ = 'UTC';
    const inUtc = everything();

    process.env.TZ = zone;

    expect(new Date(HOURS[0] ?? 0).getTimezoneOffset(), 'the zone did change').not.toBe(0);
    expect(everything()).toEqual(inUtc);
  },
);

test('[CLOCK-ZONES] a window lasts as long on the days when summer time begins or ends', () => {
  const lengths = HOURS.flatMap((now) =>
    HANDBOOK_POLICY.regions.map((region) => {
      const { opensAt, closesAt } = coverageAt(region, now);
      return `${region.id} ${(closesAt - opensAt) / HOUR}`;
    }),
  );

  expect(new Set(lengths)).toEqual(new Set(['emea 7', 'americas 11']));
});
