import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../../src/core/board/record.ts';
import { contingenciesInForce } from '../../../src/core/contingency/contingencies-in-force.ts';
import type { ContingencyInForce } from '../../../src/core/contingency/in-force.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';

type CheckInParts = NonNullable<NonNullable<Parameters<typeof boardOf>[0]>['checkIns']>;
type Told = Partial<Announcement> & Pick<Announcement, 'kind' | 'state'>;

const inForceAt = (level: number | null, told: Told[] = [], checkIns: CheckInParts = []): ContingencyInForce[] => {
  const announcements = told.map((fields, at) => ({
    id: `a${at}`,
    region: 'emea',
    channel: '#community-relations',
    at: `2026-12-29T10:0${at}:00Z`,
    by: 'Dana',
    ...fields,
  }));
  const inPlay = { since: '2026-12-23T09:00:00Z' };
  return contingenciesInForce(HANDBOOK_POLICY, 'emea', level, boardOf({ announcements, checkIns, inPlay }));
};
const find = (id: string, list: ContingencyInForce[]): ContingencyInForce | undefined =>
  list.find(({ contingency }) => contingency.id === id);
const community = (told: Told[], checkIns: CheckInParts = []) => find('tell-community', inForceAt(4, told, checkIns));
const about = { contingency: 'tell-community' };

describe('[CONTINGENCY-CUMULATIVE] a level obliges what all milder levels oblige, mildest first', () => {
  test.each([
    [null, []],
    [1, []],
    [2, ['triage-assigns']],
    [3, ['triage-assigns', 'pause-internal', 'focus-standby']],
    [4, ['triage-assigns', 'pause-internal', 'focus-standby', 'tell-community', 'leadership-cases']],
  ])('level %s', (level, ids) => {
    expect(inForceAt(level).map(({ contingency }) => contingency.id)).toEqual(ids);
  });

  test('level 8 obliges everything', () => {
    const everything = HANDBOOK_POLICY.levels.flatMap(({ contingencies }) => contingencies);

    expect(inForceAt(8)).toHaveLength(everything.length);
    expect(inForceAt(8).map(({ level }) => level)).toEqual([2, 3, 3, 4, 4, 5, 6, 7, 8]);
  });
});

describe('[CONTINGENCY-TOLD] each channel says what the last word to it left behind', () => {
  const toPost = { channel: '#community-relations', state: 'to-post', at: null, by: null, reason: null };
  const posted = {
    channel: '#community-relations',
    state: 'posted',
    at: Date.parse('2026-12-29T10:00:00Z'),
    by: 'Dana',
    reason: null,
  };

  test('nobody told yet', () => {
    expect(community([])).toMatchObject({ state: 'to-post', channels: [toPost] });
  });

  test('told, with who and when', () => {
    expect(community([{ kind: 'alert', state: 'posted', ...about }])).toMatchObject({
      state: 'posted',
      channels: [posted],
    });
  });

  test('skipped, with why', () => {
    const skipped = community([{ kind: 'alert', state: 'skipped', reason: 'they sit with us', ...about }]);

    expect(skipped?.state).toBe('posted');
    expect(skipped?.channels[0]).toMatchObject({ state: 'skipped', reason: 'they sit with us' });
  });

  test('a stand-down ends the alert, a later alert begins it again', () => {
    const [alert, end] = [
      { kind: 'alert', state: 'posted', ...about },
      { kind: 'stand-down', state: 'posted', ...about },
    ] as const;

    expect(community([alert, end])?.channels).toEqual([toPost]);
    expect(community([alert, end, alert])?.channels[0]?.state).toBe('posted');
    expect(community([alert, { ...end, state: 'skipped' }])?.channels).toEqual([toPost]);
  });

  test('the order of the list says which word is the last, whatever the clocks say', () => {
    const late = { kind: 'alert', state: 'posted', at: '2026-12-29T11:00:00Z', ...about } as const;
    const early = { kind: 'stand-down', state: 'posted', at: '2026-12-29T09:00:00Z', ...about } as const;

    expect(community([late, early])?.channels).toEqual([toPost]);
    expect(community([early, late])?.channels[0]?.state).toBe('posted');
  });

  test('drafts tell nobody', () => {
    const alert = { kind: 'alert', state: 'posted', ...about } as const;

    expect(community([{ kind: 'alert', state: 'drafted', ...about }])?.channels).toEqual([toPost]);
    expect(community([alert, { kind: 'stand-down', state: 'drafted', ...about }])?.channels).toEqual([posted]);
  });

  test.each<[string, Partial<Announcement>]>([
    ['in another region', { region: 'americas' }],
    ['about another contingency', { contingency: 'tell-post-sales' }],
    ['in another channel', { channel: '#random' }],
    ['as a level post', { kind: 'level' }],
  ])('what was told %s does not count', (_, fields) => {
    expect(community([{ kind: 'alert', state: 'posted', ...about, ...fields }])?.channels).toEqual([toPost]);
  });

  test('what was posted stands until a stand-down, also from an earlier time in play', () => {
    const alert = { kind: 'alert', state: 'posted', at: '2026-11-20T08:59:00Z', ...about } as const;

    expect(community([alert])?.state).toBe('posted');
  });

  test('one message may be about several contingencies', () => {
    const both = { kind: 'alert', state: 'posted', channel: '#ce' } as const;
    const told = [{ ...both, contingencies: ['tell-post-sales', 'tell-pre-sales'] }];

    expect(find('tell-post-sales', inForceAt(6, told))?.state).toBe('posted');
    expect(find('tell-pre-sales', inForceAt(6, told))?.channels[0]).toMatchObject({ channel: '#ce', state: 'posted' });
    expect(find('ce-first', inForceAt(7, told))?.state).toBe('to-post');
  });

  test('what was told to all regions counts for each', () => {
    expect(community([{ kind: 'alert', state: 'posted', ...about, region: null }])?.state).toBe('posted');
  });

  test('an announcement that names no contingency belongs to that of its level and channel', () => {
    const alert = { kind: 'alert', state: 'posted', contingency: null } as const;

    expect(community([{ ...alert, level: 4 }])?.state).toBe('posted');
    expect(community([{ ...alert, level: 5 }])?.state).toBe('to-post');
    expect(community([{ ...alert, level: null }])?.state).toBe('to-post');
  });

  test('one of two channels still waits', () => {
    const told = [{ kind: 'alert', state: 'posted', contingency: 'tell-pre-sales', channel: '#ce' }] as const;
    const preSales = find('tell-pre-sales', inForceAt(6, [...told]));

    expect(preSales?.state).toBe('to-post');
    expect(preSales?.channels.map(({ channel, state }) => [channel, state])).toEqual([
      ['#ce', 'posted'],
      ['#sales', 'to-post'],
    ]);
  });

  test('nothing to tell is simply in force', () => {
    expect(find('pause-internal', inForceAt(4))).toMatchObject({ state: 'in-force', channels: [] });
  });
});

describe('[CONTINGENCY-SKIPPED] a skipped alert is settled while what it was about lasts', () => {
  const skipped = { kind: 'alert', state: 'skipped', reason: 'they sit with us', ...about } as const;
  const checkIn = (id: string, level: number, time: string, region = 'emea') => ({
    id,
    region,
    level,
    by: 'Dana',
    at: `2026-12-29T${time}:00Z`,
  });
  const stateAfter = (told: Partial<Announcement>, checkIns: CheckInParts) =>
    community([{ ...skipped, ...told }], checkIns)?.state;

  test('it was skipped in an earlier time in play', () => {
    expect(stateAfter({ at: '2026-12-23T08:59:00Z' }, [])).toBe('to-post');
    expect(stateAfter({ at: '2026-12-23T09:00:00Z' }, [])).toBe('posted');
  });

  test('out of play it is not settled', () => {
    const announcements = [{ id: 'a', channel: '#community-relations', at: '2026-12-29T10:00:00Z', ...skipped }];
    const board = boardOf({ announcements });

    expect(find('tell-community', contingenciesInForce(HANDBOOK_POLICY, 'emea', 4, board))?.state).toBe('to-post');
  });

  test('a later check-in below its level ends it, one at its level does not', () => {
    const first = checkIn('c1', 4, '10:00');

    expect(stateAfter({ checkIn: 'c1' }, [first, checkIn('c2', 4, '10:30'), checkIn('c3', 5, '10:40')])).toBe('posted');
    expect(stateAfter({ checkIn: 'c1' }, [first, checkIn('c2', 3, '10:30'), checkIn('c3', 5, '10:40')])).toBe(
      'to-post',
    );
    expect(stateAfter({ checkIn: 'c1' }, [first, checkIn('c2', 3, '10:30', 'americas')])).toBe('posted');
  });

  test('later is what stands after the check-in that it followed from, whatever the clocks say', () => {
    const [first, lower] = [checkIn('c1', 4, '10:00'), checkIn('c2', 2, '09:00')];

    expect(stateAfter({ checkIn: 'c1' }, [first, lower])).toBe('to-post');
    expect(stateAfter({ checkIn: 'c1' }, [lower, first])).toBe('posted');
  });

  test('where it followed from none, later is what was made after it', () => {
    const at = '2026-12-29T10:00:00Z';

    expect(stateAfter({ at, checkIn: null }, [checkIn('c1', 2, '09:59')])).toBe('posted');
    expect(stateAfter({ at, checkIn: null }, [checkIn('c1', 2, '10:01')])).toBe('to-post');
  });
});

describe('[CONTINGENCY-CORRECTED] a correction changes the word that it corrects', () => {
  const alert = { id: 'told', kind: 'alert', state: 'posted', ...about } as const;
  const correction = { ...alert, id: 'better', corrects: 'told', by: 'Lee' } as const;
  const end = { ...alert, id: 'end', kind: 'stand-down' } as const;

  test('a retracted alert was never posted', () => {
    expect(community([alert, { ...correction, state: 'retracted' }])?.state).toBe('to-post');
  });

  test('a retracted stand-down leaves the alert standing', () => {
    expect(community([alert, end, { ...correction, corrects: 'end', state: 'retracted' }])?.state).toBe('posted');
  });

  test('better words after a stand-down make nothing stand again', () => {
    expect(community([alert, end, correction])?.state).toBe('to-post');
  });

  test('better words keep who told the channel first, and when', () => {
    expect(community([alert, correction])?.channels[0]).toMatchObject({
      state: 'posted',
      by: 'Dana',
      at: Date.parse('2026-12-29T10:00:00Z'),
    });
  });

  test('what was skipped may turn out to have been posted', () => {
    const skipped = { ...alert, state: 'skipped', reason: 'they sit with us' } as const;

    expect(community([skipped, correction])?.channels[0]).toMatchObject({
      state: 'posted',
      by: 'Lee',
      at: Date.parse('2026-12-29T10:01:00Z'),
      reason: null,
    });
  });

  test('a correction of a correction is about the first word', () => {
    const taken = { ...alert, id: 'taken', corrects: 'better', state: 'retracted' } as const;

    expect(community([alert, correction, taken])?.state).toBe('to-post');
  });
});

describe('[CONTINGENCY-CONFIRM] one that leadership has to confirm waits for the answer', () => {
  const leadership = (told: Told[]) => find('leadership-cases', inForceAt(4, told));
  const answer = { kind: 'alert', contingency: 'leadership-cases', channel: '@cs-leadership', by: 'Lee' } as const;

  test('no answer yet', () => {
    expect(leadership([])).toMatchObject({
      state: 'to-confirm',
      channels: [{ channel: '@cs-leadership', state: 'to-post' }],
    });
    expect(leadership([{ ...answer, state: 'drafted' }])?.state).toBe('to-confirm');
  });

  test('yes, by whom', () => {
    expect(leadership([{ ...answer, state: 'posted' }])).toMatchObject({
      state: 'posted',
      channels: [{ channel: '@cs-leadership', state: 'posted', by: 'Lee' }],
    });
  });

  test('no, and why', () => {
    expect(leadership([{ ...answer, state: 'skipped', reason: 'more work than help' }])?.channels).toMatchObject([
      { state: 'skipped', reason: 'more work than help' },
    ]);
  });

  test('a stand-down takes the answer back', () => {
    const told = [
      { ...answer, state: 'posted' },
      { ...answer, kind: 'stand-down', state: 'posted' },
    ] as const;

    expect(leadership([...told])?.state).toBe('to-confirm');
  });
});
