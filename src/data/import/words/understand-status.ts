import type { CaseStatus } from '../../../core/board/case.ts';
import { findWord } from './find-word.ts';
import { STATUS_WORDS } from './status-words.ts';

/** What a plain word says about a case's status; null where the dictionary does not know it. */
export function understandStatus(plain: string): CaseStatus | null {
  return findWord(STATUS_WORDS, plain);
}
