import { describe, expect, test } from 'vitest';
import { describeReplay } from '../../../src/core/audit/describe-replay.ts';
import { replayRows } from '../../../src/core/audit/replay-rows.ts';
import { replayCheckIns } from '../../../src/core/audit/replay-check-ins.ts';
import type { Replay } from '../../../src/core/audit/replay.ts';
import type { CheckIn } from '../../../src/core/board/record.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import type { Readings } from '../../../src/core/policy/readings.ts';
import { handbookWith } from '../../support/builders/handbook-with.ts';
import { policyWith } from '../../support/builders/policy-with.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';
import { checkInOf } from '../../support/builders/told-of.ts';

const replay = (checkIns: CheckIn[], readings: Partial<Readings>, policy: Policy = HANDBOOK_POLICY): Replay =>
  replayCheckIns(HANDBOOK_POLICY, { checkIns }, { policy, readings: readingsOf(readings) });
const outcomes = ({ checkIns }: Replay) => checkIns.map(({ outcome, level }) => [outcome, level]);
const made = (level: number, working: number | null, openCases: number | null, more: Partial<CheckIn> = {}): CheckIn =>
  checkInOf(`${level} ${working}/${openCases} ${more.at ?? ''}`, { level, working, openCases, ...more });

describe('[REPLAY-LEVELS] check-ins run again under other rules tell which would have had another level', () => {
  test('under another reading', () => {
    const found = replay([made(4, 2, 10), made(1, 3, 15)], { match: 'mildest' });

    expect(outcomes(found)).toEqual([
      ['changed', 2],
      ['same', 1],
    ]);
    expect(found).toMatchObject({ counts: { same: 1, changed: 1 }, raised: 0, lowered: 1 });
  });

  test('under another policy', () => {
    const found = replay([made(1, 3, 15)], {}, handbookWith({ 1: { load: 4 }, 2: { load: 4 } }));

    expect(found).toMatchObject({ counts: { changed: 1 }, raised: 1, lowered: 0 });
  });

  test('one that the busiest SE decided is compared as it was recorded', () => {
    const byBusiest = made(6, 3, 15, { readings: readingsOf({ load: 'busiest' }) });

    expect(outcomes(replay([byBusiest], {}))).toEqual([['changed', 1]]);
  });

  test('by the cases of each SE, where the check-in kept them', () => {
    const uneven = made(1, 3, 15, { counts: [1, 4, 10] });

    expect(outcomes(replay([uneven], { load: 'busiest' }))).toEqual([['changed', 6]]);
    expect(outcomes(replay([uneven], { load: 'every' }))).toEqual([['changed', 2]]);
    expect(outcomes(replay([made(6, 0, 9)], { load: 'busiest' }))).toEqual([['same', 6]]);
  });

  test('two numbers alone are an average under every reading', () => {
    expect(outcomes(replay([made(2, 3, 16, { counts: null })], { load: 'busiest' }))).toEqual([['same', 2]]);
  });

  test('the other regions’ numbers are those of their last check-in within a day', () => {
    const americas = made(7, 1, 11, { region: 'americas', at: '2026-12-29T10:00:00Z' });
    const harsher = (at: string) => outcomes(replay([americas, made(7, 0, 0, { at })], {})).at(-1);

    expect(harsher('2026-12-29T10:03:00Z')).toEqual(['same', 7]);
    expect(harsher('2026-12-30T10:03:00Z')).toEqual(['not-reproduced', 6]);
  });
});

test('[REPLAY-LEVELS] a region’s last check-in in the list counts, and not an older one that lies nearer in time', () => {
  const near = made(7, 1, 11, { region: 'americas', at: '2026-12-29T10:00:00Z' });
  const last = made(1, 9, 45, { region: 'americas', at: '2026-12-25T10:00:00Z' });

  const found = replay([near, last, made(7, 0, 0, { at: '2026-12-29T10:03:00Z' })], {});

  expect(outcomes(found).at(-1)).toEqual(['not-reproduced', 6]);
});

describe('[REPLAY-APART] what two numbers cannot tell is told apart', () => {
  test.each([
    ['no numbers', made(4, null, 10), {}, ['no-numbers', null]],
    ['a reading of single SEs', made(4, 2, 10), { load: 'every' }, ['needs-counts', null]],
    ['a level that does not follow', made(8, 3, 15), { match: 'mildest' }, ['not-reproduced', 1]],
  ] as const)('%s', (_, checkIn, readings, outcome) => {
    const found = replay([checkIn], readings);

    expect(outcomes(found)).toEqual([outcome]);
    expect(found.counts.changed).toBe(0);
  });

  test('cases of single SEs that do not fit their number, or of another region under the load of the team', () => {
    const americas = made(1, 9, 45, { region: 'americas', at: '2026-12-29T10:00:00Z' });
    const emea = made(1, 3, 15, { counts: [5, 5, 5], at: '2026-12-29T10:03:00Z' });

    expect(outcomes(replay([made(1, 3, 15, { counts: [15] })], { load: 'busiest' }))).toEqual([['needs-counts', null]]);
    expect(outcomes(replay([americas, emea], { load: 'busiest', loadScope: 'team' }))).toEqual([
      ['needs-counts', null],
      ['needs-counts', null],
    ]);
    expect(outcomes(replay([americas, emea], { load: 'busiest' })).at(-1)).toEqual(['same', 1]);
  });

  test('a level that does not follow from the cases of its SEs', () => {
    const wrong = made(6, 3, 15, { counts: [5, 5, 5], readings: readingsOf({ load: 'busiest' }) });

    expect(outcomes(replay([wrong], {}))).toEqual([['not-reproduced', 1]]);
  });

  test('a region that the other policy does not have', () => {
    expect(outcomes(replay([made(1, 3, 15)], {}, policyWith({ regions: 1, levels: 3 })))).toEqual([
      ['no-region', null],
    ]);
  });
});

describe('[REPLAY-WORDS] a replay can be said', () => {
  test.each([
    [
      [made(4, 2, 10), made(1, 3, 15)],
      { match: 'mildest' },
      ['1 of 2 check-ins would have had another level: 1 milder.'],
    ],
    [[made(1, 3, 15)], {}, ['None of 1 check-in would have had another level.']],
    [[made(1, 3, 15)], { load: 'busiest' }, [/^Not counted: 1 check-in that would need each person’s cases/]],
    [[], {}, ['None of 0 check-ins would have had another level.']],
  ] as const)('%#', (checkIns, readings, words) => {
    const found = describeReplay(replay([...checkIns], readings));

    expect(found).toHaveLength(words.length);
    for (const [at, sentence] of words.entries()) expect(found[at]).toMatch(sentence);
  });
});

test('[REPLAY-ROWS] a replay can be exported, with what is not known left open', () => {
  const rows = replayRows(replay([made(4, 2, 10), made(4, null, 10)], { match: 'mildest' }));

  expect(rows).toEqual([
    expect.objectContaining({ region: 'emea', working: 2, openCases: 10, level: 4, wouldBe: 2, outcome: 'changed' }),
    expect.objectContaining({ working: null, level: 4, wouldBe: null, outcome: 'no-numbers' }),
  ]);
});
