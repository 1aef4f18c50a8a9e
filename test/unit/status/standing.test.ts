import { describe, expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import type { StatusFile, StatusRegion } from '../../../src/core/status/status-file.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';

type Parts = NonNullable<Parameters<typeof boardOf>[0]>;

// Both coverages are open; EMEA's closes at 16:00, the Americas' at 01:00.
const NOW = '29T14:42';
const BEGUN = { inPlay: { since: '2026-12-29T02:00:00Z' } };
const LONG_IN_PLAY = { inPlay: { since: '2026-12-20T09:00:00Z' } };

const numbers = (working: number, openCases: number) => ({ entry: 'numbers', working, openCases }) as const;
const SHORT = { emea: numbers(2, 17), americas: numbers(8, 40) };
const moment = (at: string): string => `2026-12-${at}:00Z`;
const checkIn = (region: string, at: string, level: number) => ({
  id: `${region} ${at}`,
  region,
  at: moment(at),
  by: 'Dana',
  level,
});
const told = (...checkIns: ReturnType<typeof checkIn>[]): Parts => ({ checkIns });
const set = (until: string, level = 5): Parts => ({
  regions: {
    ...SHORT,
    emea: {
      ...SHORT.emea,
      override: { level, reason: 'the storm', by: 'Lee', at: moment('29T08:00'), until: moment(until) },
    },
  },
});

/** Moments are of December 2026: "29T10:00". */
function statusAt(parts: Parts, now = NOW): StatusFile {
  const board = boardOf({ ...BEGUN, regions: SHORT, ...parts });
  const at = Date.parse(moment(now));
  return statusOf(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, at), at);
}
function emea(parts: Parts, now?: string): StatusRegion {
  const found = statusAt(parts, now).regions.find(({ id }) => id === 'emea');
  if (!found) throw new Error('no EMEA');
  return found;
}

test('[STATUS-WHY] each region says what decided what its numbers give', () => {
  expect(emea({ regions: { emea: numbers(2, 10) } }).why).toEqual(['2 SEs are working (level 4 at 2 or fewer).']);
  expect(emea({ regions: {} }).why).toEqual([]);
});

describe('[STATUS-STANDING] what stands behind the level in force', () => {
  test('nothing where it was announced and the numbers still give it', () => {
    expect(emea(told(checkIn('emea', '29T10:02', 4))).standing).toEqual([]);
  });

  test('that it is not announced', () => {
    expect(emea({}).standing).toEqual(['Level 4 is what the numbers give; it is not announced yet.']);
  });

  test('that the numbers moved away from what was announced', () => {
    const region = emea(told(checkIn('emea', '29T10:02', 2)));

    expect(region.standing).toEqual([
      'Announced is level 2; the numbers now give level 4, which is not announced yet.',
    ]);
    expect(region.level).toMatchObject({
      announced: 2,
      announcedAt: '2026-12-29T10:02:00.000Z',
      overridden: false,
      unknown: false,
    });
  });

  test('that leadership set it, until when, with nobody’s name and reason', () => {
    const region = emea(set('29T16:00'));

    expect(region.standing).toEqual(['Level 5 was set by leadership until 16:00 UTC. The numbers now give level 4.']);
    expect(region.level).toMatchObject({ inForce: 5, live: 4, overridden: true });
    expect(emea(set('30T16:00', 4)).standing).toEqual(['Level 4 was set by leadership until 30 Dec 16:00 UTC.']);
  });

  test('that it is a range while nobody confirmed who works, in an open coverage', () => {
    const people = [personOf('amara', { openCases: 2 }), personOf('bruno', { openCases: 2 })];
    const parts = { people, regions: {}, ...told(checkIn('emea', '29T02:02', 4)) };
    const range = { lowest: 4, highest: 6, unconfirmed: 2 };

    expect(emea({ ...parts, ...told(checkIn('emea', '28T10:02', 4)), inPlay: null })).toMatchObject({
      standing: ['By its numbers the level is between 4 and 6, because 2 people’s state today is not confirmed yet.'],
      level: { range },
    });
    expect(emea(parts).standing).toEqual([]);
    expect(emea({ ...parts, inPlay: null }, '29T18:00')).toMatchObject({ standing: [], level: { range } });
  });

  test('nothing out of play', () => {
    expect(emea({ inPlay: null }).standing).toEqual([]);
    expect(emea({ ...set('29T16:00'), inPlay: null }).standing).toEqual([]);
  });
});

describe('[STATUS-UNKNOWN] [STATUS-STANDING] a level that nobody knows', () => {
  test('is none in force, and the last word stands beside it', () => {
    const region = emea({ ...LONG_IN_PLAY, ...told(checkIn('emea', '28T10:02', 4)) }, '29T18:00');

    expect(region.level).toMatchObject({ inForce: null, live: 4, announced: 4, unknown: true });
    expect(region.standing).toEqual([
      'Nobody has confirmed today’s level for EMEA yet; the last word was level 4 on 28 Dec at 10:02 UTC.',
    ]);
  });

  test('the last word of today, and what the numbers give now', () => {
    const early = told(checkIn('emea', '29T09:02', 2));

    expect(emea({ ...LONG_IN_PLAY, ...early }, '29T18:00').standing).toEqual([
      'Nobody has confirmed today’s level for EMEA yet; the last word was level 2 at 09:02 UTC. The numbers now give level 4.',
    ]);
  });

  test('never announced', () => {
    expect(emea({ ...LONG_IN_PLAY, regions: {} }).standing).toEqual(['Nobody has confirmed a level for EMEA yet.']);
  });

  test('[STATUS-REGION] says who is there, and nothing of what a level would mean', () => {
    expect(emea(LONG_IN_PLAY).headline).toBe('2 of 3 planned engineers are working until 16:00 UTC.');
  });

  test('[STATUS-HEADLINE] is told over all regions, which never reads as usual', () => {
    const americas = checkIn('americas', '29T14:30', 2);
    const headline = (parts: Parts): string => statusAt({ ...LONG_IN_PLAY, ...parts }).headline;

    expect(headline(told(americas))).toBe('Support is answering. Nobody has confirmed today’s level for EMEA yet.');
    expect(headline(told({ ...americas, level: 8 }))).toBe(
      'Nobody in support is available; software engineers are asked to help customers directly. Nobody has confirmed today’s level for EMEA yet.',
    );
    expect(headline({})).toBe('Support is answering. Nobody has confirmed today’s level for EMEA and Americas yet.');
    expect(headline(told({ ...americas, at: moment('28T18:00'), level: 6 }))).toBe(
      'Support is answering. Prospects get their first answer within 2 business hours. Nobody has confirmed today’s level for EMEA yet.',
    );
  });
});

describe('[STATUS-UNTIL] until when a promise holds', () => {
  const DONE = [checkIn('emea', '29T10:02', 4), checkIn('americas', '28T17:32', 2)];
  const until = (parts: Parts, now?: string): (string | null)[] =>
    statusAt({ ...LONG_IN_PLAY, ...parts }, now).audiences.map((audience) => audience.until);

  test('until the next check-in of the regions behind it; as usual, of all regions', () => {
    const tomorrow = '2026-12-30T10:00:00.000Z';
    const today = '2026-12-29T17:30:00.000Z';

    expect(until(told(...DONE))).toEqual([today, today, tomorrow]);
    expect(statusAt({ ...LONG_IN_PLAY, ...told(...DONE) }).promises).toEqual([
      expect.objectContaining({ audience: 'community', until: tomorrow }),
    ]);
    expect(emea({ ...LONG_IN_PLAY, ...told(...DONE) }).level.until).toBe(tomorrow);
  });

  test('the earliest of several regions that promise the same', () => {
    const both = told(DONE[0] ?? checkIn('emea', NOW, 4), checkIn('americas', '28T17:32', 4));

    expect(until(both)[2]).toBe('2026-12-29T17:30:00.000Z');
  });

  test('until leadership’s override ends', () => {
    expect(until({ ...set('29T15:30', 4), ...told(...DONE) })[2]).toBe('2026-12-29T15:30:00.000Z');
    expect(until({ ...set('31T15:30', 4), ...told(...DONE) })[2]).toBe('2026-12-31T15:30:00.000Z');
  });

  test('without a moment where a check-in is waited for, and out of play', () => {
    expect(until(told(checkIn('emea', '28T10:02', 4)), '29T11:00')).toEqual([null, null, null]);
    expect(until(told(checkIn('emea', '28T10:02', 4)), '29T10:00')).toEqual([null, null, null]);
    expect(until({ inPlay: null })).toEqual([null, null, null]);
  });

  test('of one that was missed, until the next', () => {
    expect(emea({ ...LONG_IN_PLAY }, '29T18:00').level.until).toBe('2026-12-30T10:00:00.000Z');
    expect(emea({ ...LONG_IN_PLAY }, '30T09:45').level.until).toBe('2026-12-30T10:00:00.000Z');
  });
});
