import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import type { Queue } from '../queue/queue.ts';
import { alertDrafts } from './alert-drafts.ts';
import type { Draft } from './draft.ts';
import { inPlayDrafts } from './in-play-drafts.ts';
import { levelDraft } from './level-draft.ts';
import { standDownDrafts } from './stand-down-drafts.ts';

/** The harshest level that some of a draft's contingencies belong to. */
function harshness({ levels }: Policy, { contingencies }: Draft): number {
  return Math.max(
    ...levels.map((rule) => (rule.contingencies.some(({ id }) => contingencies.includes(id)) ? rule.level : 0)),
  );
}

/**
 * Every message that somebody has to post now: what the levels in force oblige, less what the channels were told (spec domain
 * §4). About the levels being in play first, then the levels, the alerts with the harshest first, and what ended; within
 * these in the policy's order of regions. Nothing of it is stored, and a message that was posted or skipped is not in it.
 * `now` in ms since the epoch; without a `queue` no cases are listed.
 *
 * @example draftsToPost(HANDBOOK_POLICY, board, state, queue, now).map(({ channel }) => channel) // ['#customer-support', '#ce']
 */
export function draftsToPost(
  policy: Policy,
  board: Board,
  state: BoardState,
  queue: Queue | null,
  now: number,
): Draft[] {
  const alerts = state.regions.flatMap((region) => alertDrafts(policy, board, region, queue, now));
  return [
    ...inPlayDrafts(policy, board, now),
    ...state.regions.flatMap((region) => levelDraft(policy, board, region, now) ?? []),
    ...alerts.toSorted((one, other) => harshness(policy, other) - harshness(policy, one)),
    ...standDownDrafts(policy, board, state, now),
  ];
}
