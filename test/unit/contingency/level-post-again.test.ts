import { describe, expect, test } from 'vitest';
import type { Board, Override } from '../../../src/core/board/board.ts';
import { announcementOf } from '../../../src/core/contingency/announcement-of.ts';
import type { Draft } from '../../../src/core/contingency/draft.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { NOW } from '../../support/builders/board-at-levels.ts';
import { boardCheckedIn, draftsOf, posted, withTold } from '../../support/builders/drafts-of.ts';

const STORM = {
  level: 6,
  reason: 'storm',
  by: 'Lee',
  at: '2026-12-29T12:00:00Z',
  until: '2026-12-29T14:00:00Z',
};
const DURING = Date.parse('2026-12-29T13:00:00Z');
const NOTED = { at: '2026-12-29T13:01:00Z', by: 'Dana' };

const levelsOf = (board: Board, now = NOW): Draft[] =>
  draftsOf(board, HANDBOOK_POLICY, now).filter(({ kind }) => kind === 'level');
const levelOf = (board: Board, now = NOW): Draft => {
  const [draft] = levelsOf(board, now);
  if (draft === undefined) throw new Error('no level to post');
  return draft;
};
const postOf = (board: Board, now = NOW) => assessBoard(HANDBOOK_POLICY, board, now).regions[0]?.levelPost;
const setTo = (board: Board, override: Override | null): Board => {
  const { emea } = board.regions;
  if (emea === undefined) throw new Error('no region');
  return { ...board, regions: { ...board.regions, emea: { ...emea, override } } };
};

const checkedIn = boardCheckedIn({ emea: 4 });
const told = posted(checkedIn, levelOf(checkedIn));
const byHand = setTo(told, STORM);

describe('[DRAFT-LEVEL] [DRAFT-LEVEL-POST] the check-in’s post after an override', () => {
  const over = withTold(byHand, announcementOf(levelOf(byHand, DURING), { state: 'posted', ...NOTED }));

  test('waits again once one that the company was told is over, by itself or before its end', () => {
    const early = setTo(over, null);

    expect(levelsOf(over)).toMatchObject([{ id: 'level emea emea-1 1', level: 4, checkIn: 'emea-1' }]);
    expect(postOf(early, Date.parse('2026-12-29T13:30:00Z'))).toBe('to-post');
    expect(postOf(posted(over, levelOf(over)))).toBe('posted');
  });

  test('stays posted after one that nobody was told, and as it was when looked at before', () => {
    const kept = announcementOf(levelOf(byHand, DURING), { state: 'skipped', reason: 'short', ...NOTED });

    expect(postOf(withTold(byHand, kept))).toBe('posted');
    expect(postOf(over, Date.parse('2026-12-29T11:00:00Z'))).toBe('posted');
  });

  test('has the override’s wait again where its end was told and then taken back', () => {
    const ended = setTo(over, null);
    const back = setTo(posted(ended, levelOf(ended)), { ...STORM, until: '2026-12-29T16:00:00Z' });

    expect(levelsOf(back)).toMatchObject([{ id: 'level emea 2026-12-29T12:00:00Z 1', level: 6, checkIn: null }]);
    expect(postOf(back)).toBe('to-post');
  });

  test('has nothing to do with another region’s', () => {
    const other = { ...announcementOf(levelOf(byHand, DURING), { state: 'posted', ...NOTED }), region: 'americas' };

    expect(postOf(withTold(told, other))).toBe('posted');
  });
});
