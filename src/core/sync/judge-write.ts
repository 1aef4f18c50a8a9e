import { judgeStatus, UNREACHABLE } from './judge-status.ts';
import type { StoreAnswer, WriteVerdict } from './store-answer.ts';

const CONFLICTS: ReadonlySet<number> = new Set([409, 412, 428]);

/**
 * What an answer to writing the shared board means. "accepted" is what the store says; only a later read proves it,
 * because some stores acknowledge what they then lose (spec sharing). CouchDB answers 409 where others say 412.
 *
 * @example judgeWrite({ kind: 'answer', status: 412, tag: null, body: null }) // { kind: 'conflict' }
 */
export function judgeWrite(answer: StoreAnswer): WriteVerdict {
  if (answer.kind === 'unreachable') return UNREACHABLE;
  if (answer.status >= 200 && answer.status < 300) return { kind: 'accepted' };
  return CONFLICTS.has(answer.status) ? { kind: 'conflict' } : judgeStatus(answer.status);
}
