import { describe, expect, test } from 'vitest';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import type { StatusFile, StatusRegion } from '../../../src/core/status/status-file.ts';
import { boardOf } from '../../support/builders/board-of.ts';

type Parts = NonNullable<Parameters<typeof boardOf>[0]>;

// Both coverages are open; EMEA's closes at 16:00, the Americas' at 01:00.
const NOW = '2026-12-29T14:42:00Z';
const IN_PLAY = { inPlay: { since: '2026-12-29T02:00:00Z' } };

const numbers = (working: number, openCases: number) => ({ entry: 'numbers', working, openCases }) as const;
const checkIn = (region: string, time: string, level: number) => ({
  id: `${region} ${time}`,
  region,
  at: `2026-12-29T${time}:00Z`,
  by: 'Dana',
  level,
});

const WITHIN_PLAN = { emea: numbers(3, 12), americas: numbers(10, 40) };
const SHORT = { emea: numbers(2, 17), americas: numbers(8, 40) };

function statusAt(parts: Parts, now = NOW): StatusFile {
  const board = boardOf(parts);
  return statusOf(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, Date.parse(now)), Date.parse(now));
}
function regionAt(id: string, parts: Parts, now?: string): StatusRegion {
  const found = statusAt(parts, now).regions.find((region) => region.id === id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}
const headline = (parts: Parts, now?: string): string => statusAt(parts, now).headline;

describe('[STATUS-REGION] each region says in plain words who is there until when, and what that means', () => {
  test('customers only', () => {
    expect(regionAt('emea', { ...IN_PLAY, regions: SHORT }).headline).toBe(
      '2 of 3 planned engineers are working until 16:00 UTC. Work that is not customer issues is paused.',
    );
  });

  test('customers only, at the very level that pauses other work', () => {
    expect(regionAt('emea', { ...IN_PLAY, regions: { emea: numbers(3, 22) } }).headline).toBe(
      '3 of 3 planned engineers are working until 16:00 UTC. Work that is not customer issues is paused.',
    );
  });

  test('milder levels in the policy’s plain words', () => {
    expect(regionAt('americas', { ...IN_PLAY, regions: SHORT }).headline).toBe(
      '8 of 9 to 11 planned engineers are working until 01:00 UTC. Close to normal: support sorts out among itself who takes which case.',
    );
    expect(regionAt('emea', { ...IN_PLAY, regions: WITHIN_PLAN }).headline).toBe(
      '3 of 3 planned engineers are working until 16:00 UTC. Support is staffed as planned. Everything is as usual.',
    );
  });

  test('a harsher level that the headline over all regions does not explain', () => {
    const regions = { emea: numbers(2, 17), americas: numbers(2, 10) };

    expect(regionAt('emea', { ...IN_PLAY, regions }).headline).toBe(
      '2 of 3 planned engineers are working until 16:00 UTC. Work that is not customer issues is paused. Community posts take longer than usual, up to 24 hours.',
    );
  });

  test.each([
    [1, '1 of 3 planned engineers is working until 16:00 UTC.'],
    [5, '5 engineers are working until 16:00 UTC, more than planned.'],
    [0, 'Nobody is working, although this coverage is open until 16:00 UTC.'],
  ])('with %d working', (working, start) => {
    const regions = { emea: numbers(working, 4), americas: numbers(10, 40) };

    expect(regionAt('emea', { ...IN_PLAY, regions }).headline.startsWith(start)).toBe(true);
  });

  test.each([
    ['2026-12-29T20:00:00Z', 'Closed until 09:00 UTC tomorrow.'],
    ['2026-12-29T03:00:00Z', 'Closed until 09:00 UTC today.'],
  ])('closed at %s', (now, text) => {
    expect(regionAt('emea', { ...IN_PLAY, regions: SHORT }, now).headline).toBe(text);
  });

  test('nothing entered', () => {
    expect(regionAt('emea', { ...IN_PLAY }).headline).toBe('Nobody has entered today’s numbers yet.');
  });

  test('out of play: what it would be, and that it is not in force', () => {
    const region = regionAt('emea', { regions: SHORT });

    expect(region.headline).toBe(
      '2 of 3 planned engineers are working until 16:00 UTC. The levels are not in play: nothing is in force; by its numbers it would be level 4 of 8.',
    );
    expect(region.level).toMatchObject({ inForce: null, live: 4 });
    expect(regionAt('emea', { regions: WITHIN_PLAN }).headline).toBe(
      '3 of 3 planned engineers are working until 16:00 UTC.',
    );
  });
});

describe('[STATUS-HEADLINE] one or two plain sentences over all regions', () => {
  const at = (emea: number, cases: number) => ({ emea: numbers(emea, cases), americas: numbers(10, 40) });

  test.each([
    [3, 12, 'Support is staffed as planned. Everything is as usual.'],
    [3, 16, 'Close to normal: support sorts out among itself who takes which case.'],
    [3, 22, 'Support has put other work aside and is answering customers only.'],
    [2, 10, 'Support is answering. Community posts take longer than usual, up to 24 hours.'],
    [1, 3, 'Support is answering. Prospects get their first answer within 2 business hours.'],
  ])('%d working, %d cases: %s', (working, cases, text) => {
    expect(headline({ ...IN_PLAY, regions: at(working, cases) })).toBe(text);
  });

  test('nobody at all, in the words of the level for it', () => {
    const regions = { emea: numbers(0, 4), americas: numbers(0, 9) };

    expect(headline({ ...IN_PLAY, regions })).toBe(
      'Nobody in support is available; software engineers are asked to help customers directly.',
    );
    expect(headline({ regions })).toBe('Nobody in support is working right now.');
  });

  test('a coverage with nobody in it', () => {
    expect(headline({ ...IN_PLAY, regions: at(0, 2) })).toBe(
      'Support is answering, but nobody is working in EMEA right now. Prospects get their first answer within 2 business hours.',
    );
    expect(headline({ regions: at(0, 2) })).toBe('Support is answering, but nobody is working in EMEA right now.');
  });

  test('closed everywhere', () => {
    expect(headline({ ...IN_PLAY, regions: WITHIN_PLAN }, '2026-12-29T03:00:00Z')).toBe(
      'Support is closed until 09:00 UTC today.',
    );
  });

  test('out of play', () => {
    expect(headline({ regions: SHORT })).toBe('Support is answering as usual.');
  });

  test('nothing entered', () => {
    expect(headline({ ...IN_PLAY })).toBe('Nobody has entered today’s numbers yet.');
  });
});

describe('[STATUS-NEXT-WORD] each region says when outsiders hear of it again', () => {
  const next = (now: string, checkIns: ReturnType<typeof checkIn>[] = []): string =>
    regionAt('emea', { inPlay: { since: '2026-12-23T09:00:00Z' }, regions: SHORT, checkIns }, `2026-12-${now}:00Z`)
      .nextWord;

  test.each([
    ['29T09:20', 'The 10:00 UTC check-in on 28 Dec was missed. Next word at the 10:00 UTC check-in today.'],
    ['29T09:45', 'Next word at the 10:00 UTC check-in today.'],
    ['29T10:10', 'Next word any minute: the 10:00 UTC check-in is due.'],
    ['29T11:00', 'The 10:00 UTC check-in is late; word comes as soon as it is done.'],
    ['29T18:00', 'The 10:00 UTC check-in today was missed. Next word at the 10:00 UTC check-in tomorrow.'],
  ])('without a check-in, on %s', (now, text) => {
    expect(next(now)).toBe(text);
  });

  test('after a check-in', () => {
    expect(next('29T14:42', [checkIn('emea', '10:02', 4)])).toBe('Next word at the 10:00 UTC check-in tomorrow.');
  });

  test('after one ahead of its time', () => {
    expect(next('29T09:50', [checkIn('emea', '09:45', 4)])).toBe('Next word at the 10:00 UTC check-in tomorrow.');
  });

  test('out of play there is none', () => {
    expect(regionAt('emea', { regions: SHORT }).nextWord).toBe('');
  });
});

describe('[STATUS-EXPECT] each audience reads what to expect and how to reach support', () => {
  test('a promise in force, else what is usual', () => {
    const { audiences, promises } = statusAt({ ...IN_PLAY, regions: SHORT });

    expect(audiences.map(({ id, expect: text, promised }) => [id, text, promised])).toEqual([
      ['pre-sales', 'as usual, p0 within 2 business hours', false],
      ['post-sales', 'as usual, by severity', false],
      ['community', 'within 24 hours of the post', true],
    ]);
    expect(promises).toEqual([
      {
        audience: 'community',
        text: 'within 24 hours of the post',
        withinHours: 24,
        businessHours: false,
        until: null,
      },
    ]);
  });

  test('nothing is promised out of play', () => {
    expect(statusAt({ regions: SHORT }).promises).toEqual([]);
  });
});

describe('[STATUS-FIGURES] the figures of each region', () => {
  test('cases per SE to two decimals, and none when nobody works', () => {
    const regions = { emea: numbers(3, 17), americas: numbers(0, 17) };

    expect(regionAt('emea', { regions }).casesPerSE).toBe(5.67);
    expect(regionAt('americas', { regions })).toMatchObject({
      casesPerSE: null,
      working: 0,
      openCases: 17,
      uncovered: true,
    });
  });

  test('nothing where nothing was entered', () => {
    expect(regionAt('emea', {})).toMatchObject({ working: null, openCases: null, casesPerSE: null, countsAt: null });
  });

  test('contingencies by channel with their posting state', () => {
    const announcements = [
      {
        id: 'a',
        kind: 'alert',
        region: 'emea',
        channel: '#community-relations',
        level: 4,
        contingency: 'tell-community',
        state: 'posted',
        at: '2026-12-29T10:04:00Z',
        by: 'Dana',
      },
    ] as const;
    const { contingencies } = regionAt('emea', { ...IN_PLAY, regions: SHORT, announcements: [...announcements] });

    expect(contingencies.map(({ level, channel, state }) => [level, channel, state])).toEqual([
      [2, null, 'in-force'],
      [3, null, 'in-force'],
      [3, '#customer-support-internal', 'to-post'],
      [4, '#community-relations', 'posted'],
      [4, null, 'to-confirm'],
    ]);
  });

  test('the time split: target, and in force by region', () => {
    expect(statusAt({ ...IN_PLAY, regions: SHORT }).timeSplit).toEqual({
      target: { customer: 80, internal: 20 },
      inForce: { emea: { customer: 100, internal: 0 }, americas: { customer: 80, internal: 20 } },
    });
  });
});
