import type { Board } from '../board/board.ts';
import type { BoardState } from '../level/region-state.ts';
import { editionOf } from '../policy/edition-of.ts';
import type { Edition } from '../policy/edition-schema.ts';
import type { Policy } from '../policy/policy.ts';
import type { Priority, RegionId, Segment } from '../policy/primitives.ts';
import { PRIORITIES, SEGMENTS } from '../policy/primitives.ts';
import { describeHeldLevel } from './describe-held-level.ts';
import { hardChoices } from './hard-choices.ts';
import { isInternal } from './is-internal.ts';
import type { CaseKind, Place, QueueRules } from './queue.ts';
import { LISTS } from './queue.ts';
import { rankedClass } from './ranked-class.ts';
import { segmentRank } from './segment-rank.ts';

function pausedRegions(policy: Policy, state: BoardState): Map<RegionId, Place> {
  const paused = new Map<RegionId, Place>();
  for (const one of state.regions) {
    const { region, inForce, unknown } = one;
    if (inForce === null || inForce < policy.queue.internalPausedFrom) continue;
    const because = unknown === null ? 'while' : 'until somebody checks in:';
    paused.set(region.id, {
      list: LISTS.paused,
      reason: `Internal work waits ${because} ${describeHeldLevel(one)}.`,
    });
  }
  return paused;
}

/** Where internal work of no region, or of one that the policy does not know, stands. */
function elsewhere(policy: Policy, paused: ReadonlyMap<RegionId, Place>): Place {
  if (!policy.regions.every(({ id }) => paused.has(id))) return { list: LISTS.ranked, reason: null };
  const from = policy.queue.internalPausedFrom;
  const reason = `Internal work of no region waits while every region is at level ${from} or higher.`;
  return { list: LISTS.paused, reason };
}

type Kinds = Pick<QueueRules, 'kinds' | 'bucketCount'>;

/** Every combination of segment and class once, so that ranking looks nothing up in lists. */
function kindsOf(policy: Policy, edition: Edition, inHardChoices: boolean): Kinds {
  const segments = inHardChoices ? policy.segments.length + 1 : 1;
  const kind = (segment: Segment, priority: Priority): CaseKind => {
    const classRank = PRIORITIES.indexOf(rankedClass(edition, { priority }));
    const rank = inHardChoices ? segmentRank(policy, segment) : 0;
    const internal = isInternal(edition, { priority, segment });
    return { classRank, segmentRank: rank, bucket: classRank * segments + rank, internal };
  };
  const ofSegment = (segment: Segment): Map<Priority, CaseKind> =>
    new Map(PRIORITIES.map((priority) => [priority, kind(segment, priority)]));
  const kinds = new Map(SEGMENTS.map((segment) => [segment, ofSegment(segment)]));
  return { kinds, bucketCount: PRIORITIES.length * segments };
}

/**
 * What the order of a queue depends on besides its cases: the edition, hard choices, and whose internal work waits
 * (spec domain §6). Depends on levels in force only, never on the time.
 *
 * @example queueRules(HANDBOOK_POLICY, board, state).paused.get('emea')?.reason // 'Internal work waits while EMEA is at level 4.'
 */
export function queueRules(policy: Policy, board: Pick<Board, 'edition' | 'ordering'>, state: BoardState): QueueRules {
  const { on, because } = hardChoices(policy, board.ordering, state);
  const edition = editionOf(policy, board.edition);
  const paused = pausedRegions(policy, state);
  return {
    policy,
    edition,
    ...kindsOf(policy, edition, on),
    hardChoices: on,
    hardChoicesBecause: because,
    paused,
    elsewhere: elsewhere(policy, paused),
    key: JSON.stringify([on, because, [...paused]]),
  };
}
