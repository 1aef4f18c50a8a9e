import type { Board } from '../board/board.ts';
import type { EditAction } from '../board/edit.ts';
import { oneEdit } from '../board/one-edit.ts';
import type { Absence } from './absences-on.ts';
import { addAbsence } from './add-absence.ts';
import { awayEdit } from './away-edit.ts';

/**
 * The one edit that adds absences to some people: days that are away already stay as they are. Null where that is true of all of
 * them, as it is after the same absences were added once (spec domain §8).
 *
 * @example importAbsences(board, new Map([['amara', [{ from: '2026-12-24', to: '2026-12-26', note: 'Leave' }]]]))
 */
export const importAbsences = (
  board: Pick<Board, 'people'>,
  added: ReadonlyMap<string, readonly Absence[]>,
): EditAction | null => {
  const edits = [...added].flatMap(([person, absences]) => {
    const edit = awayEdit(board, new Set([person]), (away) =>
      absences.reduce<readonly Absence[]>((all, absence) => addAbsence(all, absence), away),
    );
    return edit?.kind === 'editPerson' ? [edit] : [];
  });
  return oneEdit(edits);
};
