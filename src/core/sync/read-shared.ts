import type { Board } from '../board/board.ts';
import { decodeStatus } from '../status/decode-status.ts';
import type { StatusFile } from '../status/status-file.ts';
import { judgeRead } from './judge-read.ts';
import type { StoreAnswer, StoreTrouble } from './store-answer.ts';

/** What lies at an address that somebody was given: a board, its status alone, or neither. */
export type SharedFound =
  | { readonly kind: 'board'; readonly board: Board }
  | { readonly kind: 'status'; readonly status: StatusFile }
  | { readonly kind: 'nothing' }
  | StoreTrouble;

function statusIn(answer: StoreAnswer): StatusFile | null {
  if (answer.kind !== 'answer' || answer.status !== 200) return null;
  try {
    const decoded = decodeStatus(JSON.parse(answer.body ?? ''));
    return decoded.ok ? decoded.status : null;
  } catch {
    return null;
  }
}

/**
 * Reads the answer of an address, of which it is not known whether a board or a status file lies there; the format tells
 * (contracts, "Share link"). Never throws.
 *
 * @example readShared({ kind: 'answer', status: 200, tag: null, body: statusJson }).kind // 'status'
 */
export function readShared(answer: StoreAnswer): SharedFound {
  const status = statusIn(answer);
  if (status !== null) return { kind: 'status', status };
  const verdict = judgeRead(null, answer);
  if (verdict.kind === 'news') return { kind: 'board', board: verdict.board };
  return verdict.kind === 'same' ? { kind: 'nothing' } : verdict;
}
