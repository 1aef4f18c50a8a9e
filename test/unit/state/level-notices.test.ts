import { describe, expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { levelNotices, type LevelNotice } from '../../../src/state/level-notices.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { policyWith } from '../../support/builders/policy-with.ts';

type Parts = NonNullable<Parameters<typeof boardOf>[0]>;

const NOW = '2026-12-29T14:42:00Z';
const ENTERED = { at: '2026-12-29T14:30:00Z', by: 'Dana' };
const inPlay = { since: '2026-12-23T09:00:00Z' };
const numbers = (working: number, openCases: number, entered = ENTERED) =>
  ({ entry: 'numbers', working, openCases, entered: { working: entered, openCases: entered } }) as const;
const checkIn = (region: string, level: number, at: string) => ({
  id: `${region} ${at}`,
  region,
  level,
  at,
  by: 'Dana',
});
const AMERICAS = checkIn('americas', 1, '2026-12-28T17:40:00Z');
const EMEA = checkIn('emea', 4, '2026-12-29T10:02:00Z');

interface Look {
  now?: string;
  dismissed?: readonly string[];
  policy?: Policy;
}

function noticesOf(
  parts: Parts,
  { now = NOW, dismissed = [], policy = HANDBOOK_POLICY }: Look = {},
): readonly LevelNotice[] {
  const board = boardOf({ inPlay, regions: { emea: numbers(2, 17), americas: numbers(10, 40) }, ...parts });
  return levelNotices(assessBoard(policy, board, Date.parse(now)), Date.parse(now), new Set(dismissed));
}

describe('what is said of one region', () => {
  test('nothing while the numbers give what was announced', () => {
    expect(noticesOf({ checkIns: [EMEA, AMERICAS] })).toEqual([]);
  });

  test('a drift names both levels and offers to announce the live one', () => {
    const regions = { emea: numbers(1, 7), americas: numbers(10, 40) };

    const [notice, ...others] = noticesOf({ regions, checkIns: [EMEA, AMERICAS] });

    expect(notice).toMatchObject({
      title: 'EMEA: announced is level 4, the numbers now give 6',
      wayOut: { announce: 'emea', level: 6 },
      isAlarm: false,
    });
    expect(others).toEqual([]);
  });

  test('a drift of old counts leads to Triage instead of announcing them', () => {
    const regions = { emea: numbers(1, 7, { ...ENTERED, at: '2026-12-28T12:00:00Z' }), americas: numbers(10, 40) };

    const checkIns = [checkIn('emea', 4, '2026-12-28T10:02:00Z'), AMERICAS];

    const [notice] = noticesOf({ regions, checkIns }, { now: '2026-12-29T10:10:00Z' });

    expect(notice).toMatchObject({ wayOut: 'triage', text: 'Look at the counts first: they are old.' });
  });

  test('a drift that was dismissed stays away until the levels move again', () => {
    const at = (working: number) => ({ emea: numbers(working, 7), americas: numbers(10, 40) });
    const checkIns = [EMEA, AMERICAS];
    const dismissed = noticesOf({ regions: at(1), checkIns }).flatMap(({ covers }) => covers);

    expect(noticesOf({ regions: at(1), checkIns }, { dismissed })).toEqual([]);
    expect(noticesOf({ regions: at(3), checkIns }, { dismissed })).toMatchObject([
      { title: 'EMEA: announced is level 4, the numbers now give 1' },
    ]);
  });

  test('a missed check-in makes the level unknown, with the last one and never a bare number, and stays', () => {
    const checkIns = [checkIn('emea', 4, '2026-12-28T10:02:00Z'), AMERICAS];

    const regions = { emea: numbers(1, 7), americas: numbers(10, 40) };
    const [notice] = noticesOf({ regions, checkIns }, { now: '2026-12-29T16:30:00Z' });

    expect(notice).toMatchObject({
      title: 'EMEA: level unknown, last 4 on 28 Dec at 10:02 UTC',
      text: 'The 10:00 UTC check-in was missed. The numbers now give 6.',
      wayOut: 'triage',
      isAlarm: true,
    });
  });

  test('an overdue check-in is an alarm, and the drift beside it is said below', () => {
    const checkIns = [checkIn('emea', 3, '2026-12-28T10:02:00Z'), AMERICAS];

    const [notice, ...others] = noticesOf({ checkIns }, { now: '2026-12-29T11:00:00Z' });

    expect(notice).toMatchObject({ title: 'EMEA: check-in overdue', isAlarm: true, wayOut: 'triage' });
    expect(notice?.text).toBe('It was due at 10:00 UTC. Announced is level 3, the numbers now give 4.');
    expect(others).toEqual([]);
  });

  test('an override says until when, by whom, why, and what the numbers give', () => {
    const override = {
      level: 3,
      reason: 'two SEs travel home',
      by: 'Lee',
      at: ENTERED.at,
      until: '2026-12-29T16:00:00Z',
    };
    const regions = { emea: { ...numbers(2, 17), override }, americas: numbers(10, 40) };

    const [notice] = noticesOf({ regions, checkIns: [EMEA, AMERICAS] });

    expect(notice).toMatchObject({
      tone: 'info',
      title: 'EMEA: level 3 in force until 16:00 UTC',
      text: 'Set by Lee: two SEs travel home. The numbers now give 4.',
      wayOut: null,
      isAlarm: false,
    });
  });

  test('nothing out of play', () => {
    const override = { level: 3, reason: 'holidays', by: 'Lee', at: ENTERED.at, until: '2026-12-29T16:00:00Z' };
    const regions = { emea: { ...numbers(1, 7), override }, americas: numbers(1, 40) };

    expect(noticesOf({ inPlay: null, regions, checkIns: [EMEA] })).toEqual([]);
  });
});

describe('what is said of several regions', () => {
  const policy = policyWith({ regions: 6, levels: 12 });
  const regions = Object.fromEntries(policy.regions.map(({ id }) => [id, numbers(1, 30)]));

  test('the more pressing one stands first, whatever the order of the regions', () => {
    const override = { level: 3, reason: 'holidays', by: 'Lee', at: ENTERED.at, until: '2026-12-29T16:00:00Z' };
    const moved = { emea: { ...numbers(2, 17), override }, americas: numbers(3, 40) };

    const notices = noticesOf({ regions: moved, checkIns: [EMEA, AMERICAS] });

    expect(notices.map(({ title }) => title.split(':')[0])).toEqual(['Americas', 'EMEA']);
  });

  test('the two most pressing have their own, the others are summed up in one', () => {
    const notices = noticesOf({ regions }, { policy });

    expect(notices).toHaveLength(3);
    expect(notices[0]?.title).toMatch(/^EMEA: level unknown, never announced$/);
    expect(notices[2]).toMatchObject({ title: 'Of 4 more regions', wayOut: 'triage', isAlarm: true });
    expect(notices[2]?.text).toContain('India: level unknown, never announced.');
    expect(notices[2]?.covers).toHaveLength(4);
  });
});
