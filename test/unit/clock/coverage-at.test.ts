import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../../src/core/clock/coverage-at.ts';
import { nextOpening } from '../../../src/core/clock/next-opening.ts';
import { openRegions } from '../../../src/core/clock/open-regions.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { regionOf, regionWith } from '../../support/builders/region-of.ts';

const at = (text: string): number => Date.parse(text);
const seen = (id: string, time: string) => coverageAt(regionOf(id), at(time));

describe('[CLOCK-WINDOW] a window opens and closes at its UTC times', () => {
  test.each([
    ['2026-12-24T08:59:59.999Z', false, '2026-12-24T09:00:00Z', '2026-12-24T16:00:00Z'],
    ['2026-12-24T09:00:00Z', true, '2026-12-24T09:00:00Z', '2026-12-24T16:00:00Z'],
    ['2026-12-24T15:59:59.999Z', true, '2026-12-24T09:00:00Z', '2026-12-24T16:00:00Z'],
    ['2026-12-24T16:00:00Z', false, '2026-12-25T09:00:00Z', '2026-12-25T16:00:00Z'],
    ['2026-12-31T23:30:00Z', false, '2027-01-01T09:00:00Z', '2027-01-01T16:00:00Z'],
  ])('EMEA at %s', (time, open, opens, closes) => {
    expect(seen('emea', time)).toEqual({ open, opensAt: at(opens), closesAt: at(closes) });
  });
});

describe('[CLOCK-MIDNIGHT] a window may run into the next day', () => {
  test.each([
    ['2026-12-24T13:59:00Z', false, '2026-12-24T14:00:00Z', '2026-12-25T01:00:00Z'],
    ['2026-12-24T23:59:00Z', true, '2026-12-24T14:00:00Z', '2026-12-25T01:00:00Z'],
    ['2026-12-25T00:00:00Z', true, '2026-12-24T14:00:00Z', '2026-12-25T01:00:00Z'],
    ['2026-12-25T00:59:00Z', true, '2026-12-24T14:00:00Z', '2026-12-25T01:00:00Z'],
    ['2026-12-25T01:00:00Z', false, '2026-12-25T14:00:00Z', '2026-12-26T01:00:00Z'],
    ['2027-01-01T00:30:00Z', true, '2026-12-31T14:00:00Z', '2027-01-01T01:00:00Z'],
  ])('the Americas at %s', (time, open, opens, closes) => {
    expect(seen('americas', time)).toEqual({ open, opensAt: at(opens), closesAt: at(closes) });
  });

  test('one that closes at midnight ends with its day', () => {
    const late = regionWith('18:00–00:00');

    expect(coverageAt(late, at('2026-12-24T23:59:00Z')).open).toBe(true);
    expect(coverageAt(late, at('2026-12-25T00:00:00Z')).open).toBe(false);
  });
});

describe('[CLOCK-ALL-DAY] a window that closes when it opens lasts a day', () => {
  test.each(['06:00–06:00', '00:00–00:00', '23:59–23:59'])('%s is open at every hour', (window) => {
    const hours = Array.from({ length: 24 }, (_, hour) => at('2026-12-24T00:00:00Z') + hour * 3_600_000);

    const states = hours.map((hour) => coverageAt(regionWith(window), hour));

    expect(states.filter(({ open }) => !open)).toEqual([]);
    expect(new Set(states.map(({ opensAt, closesAt }) => closesAt - opensAt))).toEqual(new Set([86_400_000]));
  });
});

describe('[CLOCK-SEVERAL] windows overlap and leave gaps', () => {
  test.each([
    ['2026-12-24T13:59:00Z', ['emea']],
    ['2026-12-24T14:00:00Z', ['emea', 'americas']],
    ['2026-12-24T15:59:00Z', ['emea', 'americas']],
    ['2026-12-24T16:00:00Z', ['americas']],
    ['2026-12-25T00:59:00Z', ['americas']],
    ['2026-12-25T01:00:00Z', []],
    ['2026-12-25T08:59:00Z', []],
    ['2026-12-25T09:00:00Z', ['emea']],
  ])('at %s', (time, ids) => {
    expect(openRegions(HANDBOOK_POLICY, at(time)).map(({ id }) => id)).toEqual(ids);
  });

  test('while none is open the one that opens next is known', () => {
    const next = nextOpening(HANDBOOK_POLICY, at('2026-12-25T03:00:00Z'));

    expect([next?.region.id, next?.opensAt]).toEqual(['emea', at('2026-12-25T09:00:00Z')]);
  });

  test('while one is open nothing opens next', () => {
    expect(nextOpening(HANDBOOK_POLICY, at('2026-12-25T00:30:00Z'))).toBeNull();
  });
});
