import type { EditAction } from '../../core/board/edit.ts';
import { refused, type Outcome } from '../outcome.ts';
import type { Editing } from '../replica/editing.ts';
import type { EditContext, EditLinks } from './make-edit.ts';

interface EditBoardContext extends EditContext {
  /** Null until what knows the kinds of edits was loaded. */
  readonly known: () => Editing | null;
}

/** Makes edits once what knows their kinds is there; every screen that edits brings it along. */
export const editBoard =
  ({ known, ...context }: EditBoardContext) =>
  (action: EditAction, links: EditLinks = {}): Outcome => {
    const editing = known();
    return editing === null
      ? refused('The board is still being opened.')
      : editing.makeEdit(editing, context, action, links);
  };
