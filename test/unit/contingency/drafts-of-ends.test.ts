import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { announcementOf as settled } from '../../../src/core/contingency/announcement-of.ts';
import { correctionOf } from '../../../src/core/contingency/correction-of.ts';
import type { Draft } from '../../../src/core/contingency/draft.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { boardCheckedIn, draftsOf, posted, withTold } from '../../support/builders/drafts-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';

const endsOf = (board: Board, policy?: Policy): Draft[] =>
  draftsOf(board, policy).filter(({ kind, region }) => kind === 'stand-down' && region !== null);
const short = (drafts: readonly Draft[]) =>
  drafts.map(({ region, channel, contingencies }) => [region, channel, contingencies]);

/** A board on which everything of these levels was posted. */
const toldAt = (levels: Readonly<Record<string, number>>): Board => {
  const board = boardCheckedIn(levels);
  return posted(board, ...draftsOf(board));
};
/** The same after another check-in of EMEA. */
const thenAt = (board: Board, level: number): Board => ({
  ...board,
  checkIns: [...board.checkIns, checkInOf('c2', { level, at: '2026-12-29T14:41:00Z' })],
});

describe('[DRAFT-STAND-DOWN] each channel is told once what ended', () => {
  test('all of it in one message, and what is still in force there', () => {
    const [ce, sales, ...others] = endsOf(thenAt(toldAt({ emea: 7 }), 5));

    expect(short([ce, sales, ...others].filter((draft) => draft !== undefined))).toEqual([
      ['emea', '#ce', ['tell-pre-sales', 'ce-first']],
      ['emea', '#sales', ['tell-pre-sales']],
    ]);
    expect(ce?.text).toBe(
      [
        '**EMEA coverage is at level 5 now.**',
        '- Prospects are answered as usual again.',
        '- Pre-sales and post-sales issues come straight to support again.',
        'Still in force: post-sales within 4 business hours',
      ].join('\n'),
    );
    expect(sales?.text).toBe('**EMEA coverage is at level 5 now.**\nProspects are answered as usual again.');
    expect(ce).toMatchObject({ id: 'stand-down emea #ce c2 0', level: 5, checkIn: 'c2', until: null, question: false });
  });

  test('what another region still obliges there is named with it', () => {
    const [ce] = endsOf(thenAt(toldAt({ emea: 5, americas: 6 }), 4));

    expect(ce?.text).toContain(
      'Still in force: Americas: post-sales within 4 business hours, pre-sales within 2 business hours',
    );
  });

  test('nothing ends while the level stays or rises', () => {
    expect(endsOf(thenAt(toldAt({ emea: 5 }), 5))).toEqual([]);
    expect(endsOf(thenAt(toldAt({ emea: 5 }), 8))).toEqual([]);
  });

  test('what was never told needs no end', () => {
    expect(endsOf(thenAt(boardCheckedIn({ emea: 7 }), 1))).toEqual([]);
  });

  test('what was retracted needs no end', () => {
    const board = boardCheckedIn({ emea: 4 });
    const [alert] = draftsOf(board).filter(({ channel }) => channel === '#community-relations');
    if (alert === undefined) throw new Error('no alert');
    const told = settled(alert, { state: 'posted', at: '2026-12-29T10:04:00Z', by: 'Dana' });
    const back = correctionOf(told, { id: 'r', state: 'retracted', reason: 'not sent', at: told.at, by: 'Dana' });

    expect(endsOf(thenAt(withTold(board, told), 1))).toHaveLength(1);
    expect(endsOf(thenAt(withTold(board, told, back), 1))).toEqual([]);
  });

  test('leadership’s help ends too, where it said yes', () => {
    expect(endsOf(thenAt(toldAt({ emea: 4 }), 3)).map(({ channel }) => channel)).toEqual([
      '#community-relations',
      '@cs-leadership',
    ]);
  });

  test('everything ends with the levels no longer in play, in every region', () => {
    const ends = endsOf({ ...toldAt({ emea: 4, americas: 3 }), inPlay: null });

    expect(short(ends)).toEqual([
      ['emea', '#community-relations', ['tell-community']],
      ['emea', '@cs-leadership', ['leadership-cases']],
      ['emea', '#customer-support-internal', ['focus-standby']],
      ['americas', '#customer-support-internal', ['focus-standby']],
    ]);
    expect(ends[0]).toMatchObject({ level: null, checkIn: null });
    expect(ends[0]?.text).toBe(
      '**The capacity levels are no longer in play.**\nPosts in #help are answered as usual again.',
    );
  });

  test('words that were changed for another level are not those of the end', () => {
    const lower = thenAt(toldAt({ emea: 4 }), 3);
    const changed = endsOf(lower).map((draft) =>
      settled(draft, { state: 'drafted', text: 'level 3 now', at: '2026-12-29T14:42:00Z', by: 'Dana' }),
    );

    const texts = endsOf({ ...withTold(lower, ...changed), inPlay: null }).map(({ text }) => text);

    expect(texts).toHaveLength(3);
    expect(texts).not.toContain('level 3 now');
  });

  test('in play again, what still stands waits until somebody says the level', () => {
    const again = {
      ...toldAt({ emea: 4 }),
      inPlay: { since: '2026-12-29T14:00:00Z', by: '', reason: '', suspended: '' },
    };

    expect(endsOf(again)).toEqual([]);
    expect(short(endsOf(thenAt(again, 3)))).toHaveLength(2);
  });

  test('a contingency without words for its end, and one that the policy no longer has', () => {
    const levels = HANDBOOK_POLICY.levels.map((rule) => ({
      ...rule,
      contingencies: rule.contingencies.map((contingency) => ({ ...contingency, standDown: undefined })),
    }));
    const gone = announcementOf('x', { channel: '#random', contingency: 'gone', at: '2026-12-28T10:03:00Z' });
    const board = withTold(thenAt(toldAt({ emea: 4 }), 3), gone);

    const texts = endsOf(board, { ...HANDBOOK_POLICY, levels }).map(({ channel, text }) => [
      channel,
      text.split('\n')[1],
    ]);

    expect(texts).toEqual([
      ['#community-relations', 'Over: #help posts within 24 hours.'],
      ['@cs-leadership', 'Over: leadership takes cases too.'],
      ['#random', 'What we told you here (28 Dec 10:03 UTC) is over.'],
    ]);
  });
});
