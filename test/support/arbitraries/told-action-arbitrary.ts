import fc from 'fast-check';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import type { Announcement } from '../../../src/core/board/record.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { announcementArbitrary, checkInArbitrary } from './record-arbitraries.ts';
import { wordsArbitrary } from './text-arbitrary.ts';

/** An id of the board's, or one of a few new ones, so that edits meet. */
const idOf = (ids: readonly string[], fresh: string): fc.Arbitrary<string> => {
  const added = fc.nat(3).map((id) => `${fresh}-${id}`);
  return ids.length === 0 ? added : fc.oneof(fc.constantFrom(...ids), added);
};

function announcements(board: Board): fc.Arbitrary<Announcement> {
  const ids = board.announcements.map(({ id }) => id);
  const checkIns = board.checkIns.map(({ id }) => id);
  const parts = {
    id: idOf(ids, 'told'),
    checkIn: fc.option(idOf(checkIns, 'confirmed')),
    corrects: fc.option(idOf(ids, 'told')),
    reason: fc.option(wordsArbitrary, { freq: 9 }),
  };
  return fc.tuple(announcementArbitrary(HANDBOOK_POLICY), fc.record(parts)).map(([one, over]) => ({ ...one, ...over }));
}

function drafts(board: Board): fc.Arbitrary<Announcement> {
  return announcements(board).map((one) => ({ ...one, state: 'drafted' as const }));
}

/** Edits that say something to people, prepare it, or take that back; most of them fit the board. */
export function toldActions(board: Board): fc.Arbitrary<EditAction>[] {
  const checkIn = idOf(
    board.checkIns.map(({ id }) => id),
    'confirmed',
  );
  const announcement = idOf(
    board.announcements.map(({ id }) => id),
    'told',
  );
  const made = fc.tuple(checkInArbitrary(HANDBOOK_POLICY), checkIn).map(([one, id]) => ({ ...one, id }));
  const settled = announcements(board).filter(({ state }) => state !== 'drafted');
  const reopened = fc
    .tuple(announcement, fc.option(drafts(board)), fc.nat(5))
    .map(([id, draft, position]) => (draft === null ? { id, draft } : { id, draft: { ...draft, id }, position }));
  return [
    fc.record({ kind: fc.constant('confirmCheckIn' as const), checkIn: made }),
    fc.record({ kind: fc.constant('withdrawCheckIn' as const), checkIn }),
    fc.record({ kind: fc.constant('draftAnnouncement' as const), announcement: drafts(board) }),
    fc.record({ kind: fc.constant('discardDraft' as const), announcement }),
    fc.record({ kind: fc.constant('settleAnnouncement' as const), announcement: settled }),
    reopened.map(({ id, ...back }) => ({ kind: 'reopenAnnouncement' as const, announcement: id, ...back })),
  ];
}

/** Whether an edit notes that people were told something. */
export function tellsPeople(action: EditAction): boolean {
  return action.kind === 'settleAnnouncement' && action.announcement.state === 'posted';
}
