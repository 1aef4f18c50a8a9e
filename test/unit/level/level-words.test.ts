import { describe, expect, test } from 'vitest';
import { describeLevel } from '../../../src/core/level/describe-level.ts';
import { describeRecall } from '../../../src/core/level/describe-recall.ts';
import { describeStanding } from '../../../src/core/level/describe-standing.ts';
import { describeUnconfirmed } from '../../../src/core/level/describe-unconfirmed.ts';
import type { RegionState } from '../../../src/core/level/region-state.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { stateOf } from '../../support/state-of.ts';

const NOW = '2026-12-29T18:00:00Z';
const NUMBERS = { entry: 'numbers', working: 2, openCases: 17 } as const;
const SET = { level: 6, reason: 'outbreak', by: 'Lee', at: NOW, until: '2026-12-30T16:00:00Z' };
const PEOPLE = ['amara', 'bruno', 'chidi'].map((id) => personOf(id, { openCases: 5 }));

type Parts = Parameters<typeof boardOf>[0] & {};

const emea = (parts: Parts, now = NOW): RegionState =>
  stateOf(boardOf({ inPlay: { since: '2026-12-20T09:00:00Z' }, ...parts }), 'emea', now);
const level = (parts: Parts, now = NOW): string => describeLevel(emea(parts, now), Date.parse(now));
const told = (at: string, said = 4): Parts => ({
  regions: { emea: NUMBERS },
  checkIns: [{ id: at, region: 'emea', at, by: 'Dana', level: said }],
});

describe('[STATE-WORDS] a level in a few words', () => {
  test('in force, live out of play, none', () => {
    expect(level(told('2026-12-29T10:02:00Z', 3))).toBe('3');
    expect(level({ ...told('2026-12-29T10:02:00Z', 3), inPlay: null })).toBe('4');
    expect(level({ inPlay: null })).toBe('no numbers yet');
  });

  test('unknown after a missed check-in, with the day of what was told last where it is not today', () => {
    const early = '2026-12-29T09:29:00Z';

    expect(level(told(early), NOW)).toBe('unknown, last 4 at 09:29 UTC');
    expect(level(told('2026-12-28T10:02:00Z'))).toBe('unknown, last 4 on 28 Dec at 10:02 UTC');
    expect(level({ regions: { emea: NUMBERS } })).toBe('unknown, never announced');
  });

  test('with its range where it is the live level', () => {
    const announced = told('2026-12-29T10:02:00Z', 1).checkIns ?? [];

    expect(level({ inPlay: null, people: PEOPLE })).toBe('1, between 1 and 6');
    expect(level({ people: PEOPLE, checkIns: announced })).toBe('1, between 1 and 6');
    expect(level({ people: PEOPLE, checkIns: announced.map((one) => ({ ...one, level: 3 })) })).toBe('3');
    expect(level({ people: PEOPLE, regions: { emea: { override: { ...SET, level: 1 } } } })).toBe('1');
  });

  test('why it is a range', () => {
    expect(describeUnconfirmed({ unconfirmed: 2 })).toBe('2 people’s state today is not confirmed yet');
    expect(describeUnconfirmed({ unconfirmed: 1 })).toBe('1 person’s state today is not confirmed yet');
  });

  test('how it came about, when a check-in was missed', () => {
    const standing = (parts: Parts): string => describeStanding(emea(parts), Date.parse(NOW));

    expect(standing(told('2026-12-28T10:02:00Z'))).toBe(
      'Unknown, last 4 on 28 Dec at 10:02 UTC; the numbers now give 4',
    );
    expect(standing({})).toBe('Unknown, never announced');
    expect(standing({ regions: { emea: { ...NUMBERS, override: SET } } })).toMatch(/^Set to 6 by Lee/);
  });

  test('what recalling somebody changes', () => {
    const farah = personOf('farah', { name: 'Farah' });

    expect(describeRecall({ person: farah, level: 1 }, 4)).toBe('Recalling Farah → level 1');
    expect(describeRecall({ person: farah, level: 4 }, 4)).toBe('Recalling Farah changes nothing');
  });
});
