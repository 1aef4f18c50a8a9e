import type { Board } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import { parseInstant } from '../clock/parse-instant.ts';
import type { PromiseInForce } from '../level/region-state.ts';
import type { Policy } from '../policy/policy.ts';
import { caseOpenedAt } from './case-opened-at.ts';
import { isActive } from './is-active.ts';
import { promisedReply } from './promised-reply.ts';
import type { ReplyDue } from './queue.ts';
import { replyTarget } from './reply-target.ts';

const NONE: ReplyDue = { state: 'none', dueAt: null, repliedAt: null, from: null };

/**
 * When a case's first reply is due: the earlier of what its edition and what the levels in force promise (spec domain
 * §6). "replied" once a first reply was noted, also at a time that cannot be read. "none" for an undated case, one
 * that is promised nothing, and one whose next action is not ours. Late is after the instant, not at it.
 *
 * @example replyDue(HANDBOOK_POLICY, board, aCase, state.promises, now) // { state: 'due', dueAt: …, repliedAt: null, from: 'contract' }
 */
export function replyDue(
  policy: Policy,
  board: Pick<Board, 'edition' | 'holidays'>,
  aCase: Case,
  promises: readonly PromiseInForce[],
  now: number,
): ReplyDue {
  const replied = aCase.firstReplyAt?.trim() ?? '';
  if (replied !== '') return { ...NONE, state: 'replied', repliedAt: parseInstant(replied) };
  const openedAt = caseOpenedAt(aCase);
  if (openedAt === null || !isActive(aCase)) return NONE;
  const contract = replyTarget(policy, board, aCase, openedAt);
  const level = promisedReply(policy, board, aCase, openedAt, promises);
  if (contract === null && level === null) return NONE;
  const dueAt = Math.min(contract ?? Infinity, level ?? Infinity);
  return {
    state: now > dueAt ? 'late' : 'due',
    dueAt,
    repliedAt: null,
    from: dueAt === contract ? 'contract' : 'level',
  };
}
