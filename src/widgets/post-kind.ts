import type { Announcement } from '../core/board/record.ts';
import type { Draft } from '../core/contingency/draft.ts';

type Kind = Pick<Draft, 'kind' | 'level' | 'question'> | (Pick<Announcement, 'kind' | 'level'> & { question?: false });

/** What sort of message it is, in a few words. */
export const postKind = ({ kind, level, question = false }: Kind): string => {
  if (kind === 'level') return 'level post';
  if (kind === 'in-play') return 'levels in play';
  if (kind === 'stand-down') return 'over';
  if (question) return 'question to leadership';
  return level === null ? 'alert' : `new at level ${level}`;
};
