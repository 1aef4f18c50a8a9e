import { boardAfter } from '../../core/history/board-after.ts';
import { changeLog } from '../../core/history/change-log.ts';
import { describeMissing } from '../../core/history/describe-missing.ts';
import type { Board } from '../../core/board/board.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import type { BoardStore } from '../board-store.ts';
import { shownBoard } from '../store/shown-board.ts';
import type { Past } from './past.ts';

/**
 * Shows the board as it was after a change of its history, and never touches the present one; null goes back to that. `of` says
 * which board it is, by its generation and the link that brought it.
 */
export function showPast({ api }: Pick<BoardStore, 'api'>, of: string, entry: string | null): void {
  const facts = api.getState();
  if (entry === null) {
    if (facts.past !== null) api.setState({ past: null });
    return;
  }
  if (facts.past?.entry === entry && facts.past.of === of) return;
  const present = shownBoard({ ...facts, past: null });
  api.setState({ past: pastOf(present, { entry, of }, facts.policy.regions) });
}

function pastOf(present: Board, asked: Pick<Past, 'entry' | 'of'>, regions: readonly PolicyRegion[]): Past {
  const back = boardAfter(present, asked.entry);
  if (!back.ok) return { ...asked, state: 'problem', reason: back.reason };
  const { board } = back;
  const change = changeLog(board, regions)[0];
  const { sentence = '', by = '', at = 0 } = change ?? {};
  return { ...asked, state: 'board', board, sentence, by, at, missing: describeMissing(back.missing, board, regions) };
}
