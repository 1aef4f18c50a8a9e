import type { Board } from '../../core/board/board.ts';
import { readStoredBoard, type ReadStoredBoard } from './read-stored-board.ts';

export interface StoredReader {
  readonly read: (text: string) => ReadStoredBoard;
  /** Says what a text holds that is about to be stored. */
  readonly remember: (text: string, board: Board, readOnlyWhy: string | null) => void;
}

/** Reads stored boards for who asks for the same one again and again: the last one is remembered, and checked once. */
export const createStoredReader = (): StoredReader => {
  let last: { readonly text: string; readonly read: ReadStoredBoard } | null = null;
  return {
    read(text) {
      if (last?.text !== text) last = { text, read: readStoredBoard(text) };
      return last.read;
    },
    remember(text, board, readOnlyWhy) {
      last = { text, read: { ok: true, board, readOnlyWhy } };
    },
  };
};
