/** Most edits that a board keeps; older ones fall out, so that a shared board stays small. */
export const HISTORY_LIMIT = 1000;
/** Most items that one edit keeps in the history, so that an import does not stand in the document twice. */
export const HISTORY_ITEM_LIMIT = 200;
