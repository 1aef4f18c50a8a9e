import type { Board, Stamp } from '../board.ts';
import type { Announcement } from '../record.ts';
import { findRetraction } from './find-retraction.ts';
import { findSettled } from './find-settled.ts';
import { settledWords } from './settled-words.ts';

function whySettled(board: Board, { id, corrects }: Announcement, mark: Stamp): string | null {
  const before = findSettled(board, id) ?? (corrects === null ? undefined : findRetraction(board, corrects));
  return before === undefined ? null : settledWords(before, mark);
}

function whyNotCorrected(board: Board, { corrects, state }: Announcement): string | null {
  if (corrects === null) return state === 'retracted' ? 'Say which announcement was not posted after all' : null;
  return findSettled(board, corrects) === undefined ? 'What this corrects is not on this board' : null;
}

function whyNoReason({ state, reason }: Announcement): string | null {
  if (state === 'posted' || (reason ?? '').trim() !== '') return null;
  return state === 'skipped' ? 'Say why it is skipped' : 'Say why it is taken back';
}

/**
 * Why an announcement cannot be noted as settled: it was before, what it corrects was taken back or is not there, or the
 * reason is missing. Null when it can. One that an undo `restores` is as it was, also where a file had it without those.
 *
 * @example whyNotSettled(board, announcement, mark, false) // 'Already marked posted by Dana at 10:03 UTC'
 */
export function whyNotSettled(board: Board, announcement: Announcement, mark: Stamp, restores: boolean): string | null {
  const settled = whySettled(board, announcement, mark);
  if (settled !== null || restores) return settled;
  return whyNotCorrected(board, announcement) ?? whyNoReason(announcement);
}
