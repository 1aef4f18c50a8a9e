import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../../src/core/board/record.ts';
import { standingAlerts } from '../../../src/core/contingency/standing-alerts.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { announcementOf } from '../../support/builders/told-of.ts';

const standing = (...announcements: Announcement[]) =>
  standingAlerts(HANDBOOK_POLICY, boardOf({ announcements })).map(({ region, channel, contingencies, id }) => [
    region,
    channel,
    contingencies,
    id,
  ]);
const both = { contingencies: ['tell-post-sales', 'tell-pre-sales'] };

describe('[CONTINGENCY-STANDING] the standing alerts are those that nothing ended', () => {
  test('none on a new board', () => {
    expect(standing()).toEqual([]);
  });

  test('with who posted it and when', () => {
    const board = boardOf({ announcements: [announcementOf('a', { contingency: 'tell-post-sales' })] });

    expect(standingAlerts(HANDBOOK_POLICY, board)).toEqual([
      {
        region: 'emea',
        channel: '#ce',
        contingencies: ['tell-post-sales'],
        at: Date.parse('2026-12-29T10:03:00Z'),
        by: 'Dana',
        id: 'a',
      },
    ]);
  });

  test('a stand-down takes from an alert what it is about', () => {
    const end = announcementOf('b', { kind: 'stand-down', contingency: 'tell-pre-sales' });

    expect(standing(announcementOf('a', both), end)).toEqual([['emea', '#ce', ['tell-post-sales'], 'a']]);
    expect(standing(announcementOf('a', both), announcementOf('c', { ...both, kind: 'stand-down' }))).toEqual([]);
  });

  test('a later alert stands for what it repeats', () => {
    const again = announcementOf('b', { contingency: 'tell-pre-sales' });

    expect(standing(announcementOf('a', both), again)).toEqual([
      ['emea', '#ce', ['tell-post-sales'], 'a'],
      ['emea', '#ce', ['tell-pre-sales'], 'b'],
    ]);
  });

  test('a skipped alert, a draft and a retracted one do not stand', () => {
    const retracted = announcementOf('d', { ...both, state: 'retracted', corrects: 'c' });
    const told = [
      announcementOf('a', { ...both, state: 'skipped' }),
      announcementOf('b', { ...both, state: 'drafted' }),
      announcementOf('c', both),
    ];

    expect(standing(...told, retracted)).toEqual([]);
    expect(standing(...told)).toHaveLength(1);
  });

  test('one for all regions stands for each until that region ends it', () => {
    const all = announcementOf('a', { region: null, contingency: 'tell-post-sales' });
    const end = announcementOf('b', { kind: 'stand-down', region: 'americas', contingency: 'tell-post-sales' });

    expect(standing(all)).toHaveLength(2);
    expect(standing(all, end)).toEqual([['emea', '#ce', ['tell-post-sales'], 'a']]);
  });

  test('one that names no contingency stands for those of its level and channel', () => {
    expect(standing(announcementOf('a', { level: 6 }))).toEqual([['emea', '#ce', ['tell-pre-sales'], 'a']]);
    expect(standing(announcementOf('a', { level: 4, channel: '@cs-leadership' }))).toEqual([
      ['emea', '@cs-leadership', ['leadership-cases'], 'a'],
    ]);
    expect(standing(announcementOf('a', { level: null }))).toEqual([]);
  });

  test('a contingency that the policy no longer has stands all the same', () => {
    expect(standing(announcementOf('a', { contingency: 'gone' }))).toEqual([['emea', '#ce', ['gone'], 'a']]);
  });
});
