import type { Announcement } from '../core/board/record.ts';
import { isQuestion } from '../core/contingency/is-question.ts';

/** What sort of message it is, in a few words: of a draft as of one that was told. */
export const postKind = ({ id, kind, level }: Pick<Announcement, 'id' | 'kind' | 'level'>): string => {
  if (kind === 'level') return 'level post';
  if (kind === 'in-play') return 'levels in play';
  if (kind === 'stand-down') return 'over';
  if (isQuestion({ id })) return 'question to leadership';
  return level === null ? 'alert' : `new at level ${level}`;
};
