import { describe, expect, test } from 'vitest';
import { unconfirmedPeople } from '../../../src/core/level/unconfirmed-people.ts';
import type { PolicyRegion } from '../../../src/core/policy/policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { regionOf, regionWith } from '../../support/builders/region-of.ts';

const EMEA = regionOf('emea');
const AMERICAS = regionOf('americas');

type Parts = Parameters<typeof boardOf>[0] & {};

const moment = (at: string): string => `2026-12-${at}:00Z`;
const checkIn = (at: string, region: string) => ({ id: at, region, at: moment(at), by: 'Dana', level: 1 });
const someone = (region: string, at: string | null, field = 'availability') =>
  personOf('amara', { region, entered: at === null ? {} : { [field]: { at: moment(at), by: 'Dana' } } });

/** Whether the one person of a region is unconfirmed; moments are of December 2026: "29T10:00". */
function isUnconfirmed(now: string, region: PolicyRegion, entered: string | null, parts: Parts = {}): boolean {
  const board = boardOf({ people: [someone(region.id, entered)], ...parts });
  return unconfirmedPeople(region, board, Date.parse(moment(now))).length === 1;
}

describe('[RANGE-UNCONFIRMED] whose state nobody confirmed for this coverage', () => {
  test('neither entered nor checked in since the coverage last closed', () => {
    expect(isUnconfirmed('29T09:15', EMEA, null)).toBe(true);
    expect(isUnconfirmed('29T09:15', EMEA, '28T15:59')).toBe(true);
    expect(isUnconfirmed('29T09:15', EMEA, '28T16:00')).toBe(false);
    expect(isUnconfirmed('29T15:00', EMEA, '28T15:59')).toBe(true);
  });

  test('once the coverage has closed, for the next one', () => {
    expect(isUnconfirmed('29T15:59', EMEA, '29T09:10')).toBe(false);
    expect(isUnconfirmed('29T16:00', EMEA, '29T09:10')).toBe(true);
    expect(isUnconfirmed('29T16:05', EMEA, '29T16:00')).toBe(false);
  });

  test('a check-in of the region confirms everybody', () => {
    const checkedIn = (at: string, region = 'emea') => ({ checkIns: [checkIn(at, region)] });

    expect(isUnconfirmed('29T10:30', EMEA, null, checkedIn('29T10:02'))).toBe(false);
    expect(isUnconfirmed('29T10:30', EMEA, null, checkedIn('28T15:59'))).toBe(true);
    expect(isUnconfirmed('29T10:30', EMEA, null, checkedIn('29T10:02', 'americas'))).toBe(true);
    expect(isUnconfirmed('29T10:30', EMEA, null, checkedIn('29T10:31'))).toBe(true);
  });

  test('across midnight', () => {
    expect(isUnconfirmed('30T00:30', AMERICAS, '29T01:00')).toBe(false);
    expect(isUnconfirmed('30T00:30', AMERICAS, '29T00:59')).toBe(true);
    expect(isUnconfirmed('30T01:00', AMERICAS, '29T20:00')).toBe(true);
  });

  test('round the clock, since the last opening', () => {
    const allDay = regionWith('06:00–06:00');

    expect(isUnconfirmed('30T05:59', allDay, '29T06:00')).toBe(false);
    expect(isUnconfirmed('30T06:00', allDay, '30T05:59')).toBe(true);
    expect(isUnconfirmed('30T06:00', allDay, '30T06:00')).toBe(false);
  });

  test('an entry of the future, from a clock that is ahead, confirms', () => {
    expect(isUnconfirmed('29T09:15', EMEA, '29T09:20')).toBe(false);
  });

  test('in play or not, and only by what is said of whether they work', () => {
    const counted = { people: [someone('emea', '29T09:10', 'openCases')] };

    expect(isUnconfirmed('29T09:15', EMEA, null, { inPlay: { since: moment('20T09:00') } })).toBe(true);
    expect(isUnconfirmed('29T09:15', EMEA, null, counted)).toBe(true);
  });

  test('nobody of another region, nobody where two numbers are entered', () => {
    expect(isUnconfirmed('29T09:15', EMEA, null, { people: [someone('americas', null)] })).toBe(false);
    expect(isUnconfirmed('29T09:15', EMEA, null, { regions: { emea: { entry: 'numbers' } } })).toBe(false);
  });
});
