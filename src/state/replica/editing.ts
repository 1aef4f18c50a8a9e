import { decodeLog, decodeRecent } from '../../data/storage/decode-log.ts';
import { makeEdit } from '../store/make-edit.ts';
import { proposeEdit } from './propose-edit.ts';
import { tryEdit } from './try-edit.ts';
import { undoStacks } from './undo-stacks.ts';

/**
 * Everything that knows the kinds of edits. It is handed to those who need it, because a first look at a board, where
 * nothing was changed yet, does not have to wait for it to load.
 */
export interface Editing {
  readonly tryEdit: typeof tryEdit;
  readonly decodeLog: typeof decodeLog;
  readonly decodeRecent: typeof decodeRecent;
  readonly proposeEdit: typeof proposeEdit;
  readonly makeEdit: typeof makeEdit;
  readonly undoStacks: typeof undoStacks;
}

export const EDITING: Editing = { tryEdit, decodeLog, decodeRecent, proposeEdit, makeEdit, undoStacks };
