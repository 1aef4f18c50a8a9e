import { checkInRecords, type CheckInRecord } from '../core/history/check-in-records.ts';
import { useBoardStore } from './board-context.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';
import { shownBoard } from './store/shown-board.ts';
import { useDrafts } from './use-drafts.ts';
import { useFacts } from './use-facts.ts';

const rememberRecords = perStore(() => remember<readonly CheckInRecord[]>());

/** Every check-in of the board on screen with what was told after it, the newest first. */
export const useCheckInRecords = (): readonly CheckInRecord[] => {
  const records = rememberRecords(useBoardStore());
  const drafts = useDrafts();
  return useFacts((facts) => {
    const board = shownBoard(facts);
    return records([board.checkIns, board.announcements, drafts], () => checkInRecords(board, drafts));
  });
};
