import { useMemo } from 'react';
import type { InPlay } from '../../../core/board/board.ts';
import type { Draft } from '../../../core/contingency/draft.ts';
import { draftsToPost } from '../../../core/contingency/drafts-to-post.ts';
import { assessBoard } from '../../../core/level/assess-board.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useMoment } from '../../../state/use-moment.ts';
import { usePolicy } from '../../../state/use-policy.ts';

/** What there would be to post if the levels were in play like this, or no longer were. */
export const useDraftsAfter = (inPlay: InPlay | null): readonly Draft[] => {
  const policy = usePolicy();
  const { now, tick } = useMoment();
  const board = useBoard((whole) => whole);
  const { since, by, reason, suspended } = inPlay ?? {};
  return useMemo(() => {
    // Its own words, not the object, say whether it is another one.
    const play = since === undefined ? null : { since, by: by ?? '', reason: reason ?? '', suspended: suspended ?? '' };
    const after = { ...board, inPlay: play };
    const moment = Math.max(now(), tick);
    return draftsToPost(policy, after, assessBoard(policy, after, moment), null, moment);
  }, [policy, board, since, by, reason, suspended, now, tick]);
};
