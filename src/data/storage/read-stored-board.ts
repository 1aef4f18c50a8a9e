import type { Board } from '../../core/board/board.ts';
import { decodeDocument } from '../../core/board/decode-document.ts';

export type ReadStoredBoard =
  | { readonly ok: true; readonly board: Board; readonly readOnlyWhy: string | null }
  | { readonly ok: false; readonly reason: string };

let handedOver: { readonly text: string; readonly read: ReadStoredBoard } | null = null;

/** Reads the JSON of a stored board, and keeps nothing of it. */
export const readStoredBoard = (text: string): ReadStoredBoard =>
  handedOver?.text === text ? handedOver.read : read(text);

/** Says what a text holds that lies in the storage by now, while `work` reads it: to check a large board takes its time. */
export const handOver = async (
  text: string,
  board: Board,
  readOnlyWhy: string | null,
  work: () => Promise<unknown>,
): Promise<void> => {
  const mine = { text, read: { ok: true, board, readOnlyWhy } } as const;
  handedOver = mine;
  try {
    await work();
  } finally {
    // A page that went on holding it would hold two copies of a large board all day.
    if (handedOver === mine) handedOver = null;
  }
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
