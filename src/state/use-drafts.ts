import type { Draft } from '../core/contingency/draft.ts';
import { useBoardStore } from './board-context.ts';
import { deriveDrafts } from './derive-drafts.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** What has to be posted now, in the order in which to post it. */
export const useDrafts = (): readonly Draft[] => {
  const derive = deriveDrafts(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => derive(shownBoard(facts), moment));
};
