import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/board/apply-edit.ts';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import type { Announcement } from '../../../src/core/board/record.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse, editOf, refusal } from '../../support/builders/edit-of.ts';
import { announcementOf } from '../../support/builders/told-of.ts';

const DRAFT = announcementOf('ce', { state: 'drafted', text: 'our words', by: 'Lee' });
const POSTED = announcementOf('ce');
const SKIPPED = announcementOf('ce', { state: 'skipped', reason: 'nobody there' });
const RETRACTED = announcementOf('r1', { state: 'retracted', corrects: 'ce', reason: 'wrong channel' });
const OTHER = announcementOf('sales', { channel: '#sales' });

const withTold = (...announcements: Announcement[]): Board => boardOf({ announcements });
const settle = (announcement: Announcement): EditAction => ({ kind: 'settleAnnouncement', announcement });
const draft = (announcement: Announcement): EditAction => ({ kind: 'draftAnnouncement', announcement });
const REOPEN: EditAction = { kind: 'reopenAnnouncement', announcement: 'ce', draft: null };
const DISCARD: EditAction = { kind: 'discardDraft', announcement: 'ce' };

describe('[EDIT-DRAFT] the words of a draft', () => {
  test('are kept under its id, and the last ones count', () => {
    const first = applied(withTold(OTHER), draft(DRAFT));
    const second = applied(first, draft({ ...DRAFT, text: 'better words' }), { id: 'e2' });

    expect(first.announcements).toEqual([OTHER, DRAFT]);
    expect(second.announcements).toEqual([OTHER, { ...DRAFT, text: 'better words' }]);
  });

  test('give way to the policy’s own, and come back at their place', () => {
    const { board, inverse } = appliedWithInverse(withTold(DRAFT, OTHER), DISCARD);

    expect(board.announcements).toEqual([OTHER]);
    expect(applied(board, inverse, { id: 'e2' }).announcements).toEqual([DRAFT, OTHER]);
  });

  test('are not changed or dropped once somebody settled it', () => {
    expect(refusal(withTold(POSTED), draft(DRAFT))).toBe('Already marked posted by Dana at 10:03 UTC');
    expect(refusal(withTold(SKIPPED), DISCARD)).toBe('Already skipped by Dana at 10:03 UTC');
  });

  test('are none where nobody wrote any', () => {
    expect(refusal(withTold(), DISCARD)).toBe('This draft has no words of its own any more');
  });

  test('are not what was told', () => {
    expect(refusal(withTold(), draft(POSTED))).toBe('A draft is one that nobody was told');
    expect(refusal(withTold(), settle(DRAFT))).toBe('Mark it posted or skipped');
    expect(refusal(withTold(SKIPPED), { ...REOPEN, draft: { ...DRAFT, id: 'other' } })).toBe(
      'These words belong to another announcement',
    );
  });
});

describe('[EDIT-SETTLED] an announcement', () => {
  test('comes last when it is settled, in place of its draft', () => {
    expect(applied(withTold(DRAFT, OTHER), settle(SKIPPED)).announcements).toEqual([OTHER, SKIPPED]);
    expect(applied(withTold(OTHER), settle(POSTED)).announcements).toEqual([OTHER, POSTED]);
  });

  test.each([
    [POSTED, 'marked posted'],
    [SKIPPED, 'skipped'],
  ])('is settled once: who comes second reads who did it and when', (first, words) => {
    const board = applied(withTold(), settle(first));

    for (const second of [POSTED, SKIPPED])
      expect(refusal({ ...board, history: [] }, settle({ ...second, by: 'Lee' }))).toBe(
        `Already ${words} by Dana at 10:03 UTC`,
      );
  });

  test('names the day where it was settled on another, and nobody where nobody is known', () => {
    const board = withTold(announcementOf('ce', { at: '2026-12-28T17:31:00Z', by: ' ' }));

    expect(refusal(board, settle(POSTED))).toBe('Already marked posted at 28 Dec 17:31 UTC');
  });

  test('is skipped with a reason only', () => {
    expect(refusal(withTold(), settle({ ...SKIPPED, reason: ' ' }))).toBe('Say why it is skipped');
    expect(refusal(withTold(), settle({ ...SKIPPED, reason: null }))).toBe('Say why it is skipped');
  });

  test('that was skipped is to post again after an undo, with the words it had, and skipped again at its place', () => {
    const { board, inverse } = appliedWithInverse(withTold(DRAFT), settle(SKIPPED));
    const later = applied(board, settle(OTHER), { id: 'e2' });
    const undone = appliedWithInverse(later, inverse, { id: 'e3' });

    expect(undone.board.announcements).toEqual([DRAFT, OTHER]);
    expect(applied(undone.board, undone.inverse, { id: 'e4' }).announcements).toEqual([SKIPPED, OTHER]);
  });

  test('that was skipped without a reason, as files may have it, is skipped again after an undo', () => {
    const board = withTold({ ...SKIPPED, reason: null });
    const open = appliedWithInverse(board, REOPEN);

    expect(applied(open.board, open.inverse, { id: 'e2' }).announcements).toEqual(board.announcements);
  });

  test('is reopened only while it is settled and not corrected', () => {
    const correction = announcementOf('c1', { corrects: 'ce' });

    expect(refusal(withTold(DRAFT), REOPEN)).toBe('This announcement is not settled any more');
    expect(refusal(withTold(SKIPPED, correction), REOPEN)).toBe('It was corrected since: correct that instead');
    expect(refusal(withTold(SKIPPED, { ...correction, state: 'drafted' }), REOPEN)).toBeNull();
  });
});

describe('[EDIT-POSTED] what was posted', () => {
  test('cannot be taken back', () => {
    const done = applyEdit(withTold(), editOf(settle(POSTED)));

    expect(done).toMatchObject({ ok: true, inverse: null });
    expect(refusal(withTold(POSTED), REOPEN)).toBe('Already marked posted by Dana at 10:03 UTC: correct it instead');
  });

  test('stays beside the entry that says it in better words, and nor can that be taken back', () => {
    const better = announcementOf('c1', { corrects: 'ce', text: 'better words' });

    const done = applyEdit(withTold(POSTED), editOf(settle(better)));

    expect(done).toMatchObject({ ok: true, inverse: null, board: { announcements: [POSTED, better] } });
  });

  test('stays beside the entry that says it was not, and that one can be taken back', () => {
    const { board, inverse } = appliedWithInverse(withTold(POSTED), settle(RETRACTED));

    expect(board.announcements).toEqual([POSTED, RETRACTED]);
    expect(applied(board, inverse, { id: 'e2' }).announcements).toEqual([POSTED]);
  });
});

describe('[EDIT-CORRECT] a correction', () => {
  test.each([
    ['of what is not there', withTold(), 'What this corrects is not on this board'],
    ['of a draft', withTold(DRAFT), 'What this corrects is not on this board'],
    ['of what was taken back', withTold(POSTED, RETRACTED), 'Already taken back by Dana at 10:03 UTC'],
    [
      'of what a file calls taken back',
      withTold({ ...POSTED, state: 'retracted' }),
      'Already taken back by Dana at 10:03 UTC',
    ],
  ])('%s is refused', (_what, board, reason) => {
    expect(refusal(board, settle({ ...RETRACTED, id: 'r2' }))).toBe(reason);
    expect(refusal(board, settle({ ...POSTED, id: 'r2', corrects: 'ce' }))).toBe(reason);
  });

  test('that takes back says what, and why', () => {
    expect(refusal(withTold(POSTED), settle({ ...RETRACTED, corrects: null }))).toBe(
      'Say which announcement was not posted after all',
    );
    expect(refusal(withTold(POSTED), settle({ ...RETRACTED, reason: '' }))).toBe('Say why it is taken back');
  });

  test('may be made by two people at once, and both stay, the later one last', () => {
    const mine = announcementOf('c1', { corrects: 'ce' });
    const theirs = announcementOf('c2', { corrects: 'ce', by: 'Lee' });

    const board = applied(applied(withTold(POSTED), settle(mine)), settle(theirs), { id: 'e2' });

    expect(board.announcements).toEqual([POSTED, mine, theirs]);
  });
});
