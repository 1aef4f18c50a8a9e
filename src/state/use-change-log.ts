import { changeLog } from '../core/history/change-log.ts';
import type { LoggedChange } from '../core/history/logged-change.ts';
import { useBoardStore } from './board-context.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { usePolicy } from './use-policy.ts';

const rememberLog = perStore(() => remember<readonly LoggedChange[]>());

/** Every change of the board on screen, the newest first. */
export const useChangeLog = (): readonly LoggedChange[] => {
  const log = rememberLog(useBoardStore());
  const { regions } = usePolicy();
  return useFacts((facts) => {
    const board = shownBoard(facts);
    return log([board.history, regions], () => changeLog(board, regions));
  });
};
