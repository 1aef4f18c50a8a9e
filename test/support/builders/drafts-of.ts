import type { Board } from '../../../src/core/board/board.ts';
import type { Announcement } from '../../../src/core/board/record.ts';
import { announcementOf } from '../../../src/core/contingency/announcement-of.ts';
import type { Draft } from '../../../src/core/contingency/draft.ts';
import { draftsToPost } from '../../../src/core/contingency/drafts-to-post.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { buildQueue } from '../../../src/core/queue/build-queue.ts';
import { NOW } from './board-at-levels.ts';
import { boardOf } from './board-of.ts';
import { checkInOf } from './told-of.ts';

type Parts = Parameters<typeof boardOf>[0] & {};

/** Both in-play posts of these boards, posted when the levels came into play. */
const TOLD_IN_PLAY = ['#customer-support-internal', '#customer-support'].map((channel, place) => ({
  id: `in-play-${place}`,
  kind: 'in-play' as const,
  channel,
  state: 'posted' as const,
  by: 'Lee',
  at: '2026-12-23T09:04:00Z',
}));

/** A board in play, and told so, whose regions checked in at these levels this morning: check-ins "emea-1" and so on. */
export function boardCheckedIn(levels: Readonly<Record<string, number>>, parts: Parts = {}): Board {
  const checkIns = Object.entries(levels).map(([region, level]) =>
    checkInOf(`${region}-1`, { region, level, at: '2026-12-29T10:02:00Z', by: 'Amara' }),
  );
  return boardOf({
    inPlay: { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'holidays' },
    checkIns,
    ...parts,
    announcements: [...TOLD_IN_PLAY, ...(parts.announcements ?? [])],
  });
}

/** What has to be posted on a board, with its own queue, at a moment when both coverages are open. */
export function draftsOf(board: Board, policy: Policy = HANDBOOK_POLICY, now: number = NOW): Draft[] {
  const state = assessBoard(policy, board, now);
  return draftsToPost(policy, board, state, buildQueue(policy, board, state), now);
}

/** The same board after these drafts were posted. */
export function posted(board: Board, ...drafts: Draft[]): Board {
  const mark = { state: 'posted', at: '2026-12-29T14:40:00Z', by: 'Dana' } as const;
  return withTold(board, ...drafts.map((draft) => announcementOf(draft, mark)));
}

/** The same board with more announcements at the end of its list. */
export function withTold(board: Board, ...announcements: Announcement[]): Board {
  return { ...board, announcements: [...board.announcements, ...announcements] };
}
