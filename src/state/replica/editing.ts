import { decodeLog, decodeRecent } from '../../data/storage/decode-log.ts';
import { tryEdit } from './try-edit.ts';

/**
 * Everything that knows the kinds of edits. It is handed to those who need it, because a first look at a board, where
 * nothing was changed yet, does not have to wait for it to load.
 */
export interface Editing {
  readonly tryEdit: typeof tryEdit;
  readonly decodeLog: typeof decodeLog;
  readonly decodeRecent: typeof decodeRecent;
}

export const EDITING: Editing = { tryEdit, decodeLog, decodeRecent };
