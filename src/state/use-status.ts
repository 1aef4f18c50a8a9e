import type { StatusFile } from '../core/status/status-file.ts';
import { useBoardStore } from './board-context.ts';
import { deriveStatus } from './derive-status.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';

/** What outsiders may know: from the board, or the status report of a link as it came. */
export const useStatus = (): StatusFile => {
  const derive = deriveStatus(useBoardStore());
  const moment = useMoment();
  return useFacts((facts) => (facts.view?.state === 'status' ? facts.view.status : derive(shownBoard(facts), moment)));
};
