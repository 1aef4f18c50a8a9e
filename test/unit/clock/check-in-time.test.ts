import { expect, test } from 'vitest';
import { checkInTime } from '../../../src/core/clock/check-in-time.ts';
import { regionOf, regionWith } from '../../support/builders/region-of.ts';

const at = (text: string): number => Date.parse(text);

test.each([
  ['emea', '2026-12-24T09:59:59Z', '2026-12-23T10:00:00Z', '2026-12-24T10:00:00Z'],
  ['emea', '2026-12-24T10:00:00Z', '2026-12-24T10:00:00Z', '2026-12-25T10:00:00Z'],
  ['emea', '2027-01-01T00:00:00Z', '2026-12-31T10:00:00Z', '2027-01-01T10:00:00Z'],
  ['americas', '2026-12-24T17:29:00Z', '2026-12-23T17:30:00Z', '2026-12-24T17:30:00Z'],
  ['americas', '2026-12-25T00:30:00Z', '2026-12-24T17:30:00Z', '2026-12-25T17:30:00Z'],
])('[CLOCK-CHECK-IN] %s at %s knows its last and next check-in time', (id, now, last, next) => {
  expect(checkInTime(regionOf(id), at(now))).toEqual({ last: at(last), next: at(next) });
});

test('[CLOCK-CHECK-IN] a check-in time may lie outside the window', () => {
  const early = regionWith('09:00–16:00', '08:00');

  expect(checkInTime(early, at('2026-12-24T08:30:00Z')).last).toBe(at('2026-12-24T08:00:00Z'));
});
