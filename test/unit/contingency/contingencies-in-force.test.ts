import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../../src/core/board/record.ts';
import { contingenciesInForce } from '../../../src/core/contingency/contingencies-in-force.ts';
import type { ContingencyInForce } from '../../../src/core/contingency/in-force.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';

type Told = Partial<Announcement> & Pick<Announcement, 'kind' | 'state'>;

const inForceAt = (level: number | null, told: Told[] = []): ContingencyInForce[] => {
  const announcements = told.map((fields, at) => ({
    id: `a${at}`,
    region: 'emea',
    channel: '#community-relations',
    at: `2026-12-29T10:0${at}:00Z`,
    by: 'Dana',
    ...fields,
  }));
  const inPlay = { since: '2026-12-23T09:00:00Z' };
  return contingenciesInForce(HANDBOOK_POLICY, 'emea', level, boardOf({ announcements, inPlay }));
};
const find = (id: string, list: ContingencyInForce[]): ContingencyInForce | undefined =>
  list.find(({ contingency }) => contingency.id === id);
const community = (told: Told[]) => find('tell-community', inForceAt(4, told));
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

describe('[CONTINGENCY-TOLD] each channel says whether it was told since the levels came into play', () => {
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
    expect(community([{ ...end, at: '2026-12-29T09:00:00Z' }, alert])?.channels[0]?.state).toBe('posted');
  });

  test('drafts tell nobody', () => {
    const alert = { kind: 'alert', state: 'posted', ...about } as const;

    expect(community([{ kind: 'alert', state: 'drafted', ...about }])?.channels).toEqual([toPost]);
    expect(community([alert, { kind: 'stand-down', state: 'drafted', ...about }])?.channels).toEqual([posted]);
  });

  test.each<[string, Partial<Announcement>]>([
    ['before the levels came into play', { at: '2026-12-23T08:59:00Z' }],
    ['in another region', { region: 'americas' }],
    ['about another contingency', { contingency: 'tell-post-sales' }],
    ['in another channel', { channel: '#random' }],
    ['as a level post', { kind: 'level' }],
  ])('what was told %s does not count', (_, fields) => {
    expect(community([{ kind: 'alert', state: 'posted', ...about, ...fields }])?.channels).toEqual([toPost]);
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

  test('out of play nothing was told', () => {
    const announcements = [
      { id: 'a', kind: 'alert', channel: '#community-relations', state: 'posted', level: 4 },
    ] as const;
    const board = boardOf({ announcements: announcements.map((told) => ({ ...told, at: '2026-12-29T10:00:00Z' })) });

    expect(find('tell-community', contingenciesInForce(HANDBOOK_POLICY, 'emea', 4, board))?.state).toBe('to-post');
  });
});

describe('[CONTINGENCY-CONFIRM] one that leadership has to confirm waits for the answer', () => {
  const leadership = (told: Told[]) => find('leadership-cases', inForceAt(4, told));
  const answer = { kind: 'alert', contingency: 'leadership-cases', channel: '@cs-leadership', by: 'Lee' } as const;

  test('no answer yet', () => {
    expect(leadership([])).toMatchObject({ state: 'to-confirm', channels: [] });
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
