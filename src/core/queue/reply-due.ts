import type { Board } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import { addBusinessHours } from '../clock/add-business-hours.ts';
import { parseInstant } from '../clock/parse-instant.ts';
import type { PromiseInForce } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { caseOpenedAt } from './case-opened-at.ts';
import type { ReplyDue } from './queue.ts';
import { replyTarget } from './reply-target.ts';

const NOTHING: ReplyDue = { state: 'none', dueAt: null, repliedAt: null, from: null };

/**
 * When a case's first reply is due: the earlier of what the contract and what the levels in force promise, until the first
 * reply went out (spec domain §6). Undated cases and those nothing is promised to are due never.
 *
 * @example replyDue(policy, board, item, state.promises, now) // { state: 'due', dueAt: …, repliedAt: null, from: 'contract' }
 */
export const replyDue = (
  policy: Policy,
  board: Pick<Board, 'edition' | 'holidays'>,
  item: Case,
  promises: readonly PromiseInForce[],
  now: number,
): ReplyDue => {
  if (item.firstReplyAt !== null) return { ...NOTHING, state: 'replied', repliedAt: parseInstant(item.firstReplyAt) };
  const openedAt = caseOpenedAt(item);
  if (openedAt === null) return NOTHING;
  const contract = replyTarget(policy, board, item, openedAt);
  const level = promiseDue(policy, board, item, openedAt, promises);
  const dueAt = earlier(contract, level);
  if (dueAt === null) return NOTHING;
  const from = dueAt === contract ? 'contract' : 'level';
  return { state: now > dueAt ? 'late' : 'due', dueAt, repliedAt: null, from };
};

const earlier = (left: number | null, right: number | null): number | null => {
  if (left === null || right === null) return left ?? right;
  return Math.min(left, right);
};

/** The shortest promise to the case's audience in its region; a case of no region takes that of any. */
const promiseDue = (
  policy: Policy,
  board: Pick<Board, 'holidays'>,
  item: Case,
  openedAt: number,
  promises: readonly PromiseInForce[],
): number | null => {
  const audience = policy.audiences.find(({ segments }) => segments.includes(item.segment))?.id;
  const known = policy.regions.some(({ id }) => id === item.region);
  let due: number | null = null;
  for (const promise of promises) {
    if (promise.audience !== audience) continue;
    if (known && item.region !== null && !promise.regions.includes(item.region)) continue;
    const at = promise.businessHours
      ? addBusinessHours(openedAt, promise.withinHours, policy.businessHours, board.holidays)
      : openedAt + promise.withinHours * 3_600_000;
    due = earlier(due, at);
  }
  return due;
};
