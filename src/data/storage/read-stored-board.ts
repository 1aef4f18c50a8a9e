import type { Board } from '../../core/board/board.ts';
import { decodeDocument } from '../../core/board/decode-document.ts';

export type ReadStoredBoard =
  | { readonly ok: true; readonly board: Board; readonly readOnlyWhy: string | null }
  | { readonly ok: false; readonly reason: string };

let last: { readonly text: string; readonly read: ReadStoredBoard } | null = null;

/**
 * Reads the JSON of a stored board. The last one is remembered: a large board that several readers ask for, one after the
 * other, is checked once.
 */
export const readStoredBoard = (text: string): ReadStoredBoard => {
  if (last?.text !== text) last = { text, read: read(text) };
  return last.read;
};

/** Says what a text holds that this tab is about to store: whoever reads it back need not check it anew. */
export const rememberStored = (text: string, board: Board, readOnlyWhy: string | null): void => {
  last = { text, read: { ok: true, board, readOnlyWhy } };
};

const read = (text: string): ReadStoredBoard => {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const decoded = decodeDocument(parsed.value);
  if (decoded === null) return { ok: false, reason: 'it is no document of an Evenkeel board' };
  if (decoded.ok) return { ok: true, board: decoded.board, readOnlyWhy: decoded.notice };
  const { path, reason } = decoded.problem;
  return { ok: false, reason: path === '' ? reason : `${path}: ${reason}` };
};

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, reason: `not JSON (${error instanceof Error ? error.message : 'unreadable'})` };
  }
}
