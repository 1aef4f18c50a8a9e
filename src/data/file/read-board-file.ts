import type { Board } from '../../core/board/board.ts';
import { decodeBoard } from '../../core/board/decode-board.ts';

/** The largest file that is read, in bytes (contracts, "Imports"). */
export const FILE_LIMIT = 50_000_000;

export type ReadBoardFile =
  | { readonly ok: true; readonly board: Board; readonly newer: boolean }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): ReadBoardFile => ({ ok: false, reason });

/** Reads a file as a board, or says what is wrong with it and where. Never throws. */
export const readBoardFile = async (file: Blob): Promise<ReadBoardFile> => {
  if (file.size === 0) return refuse('This file is empty. Choose a board that Evenkeel exported.');
  if (file.size > FILE_LIMIT)
    return refuse(`This file is larger than ${FILE_LIMIT / 1_000_000} MB, which no board is.`);
  const text = await readText(file);
  if (text === null) return refuse('This file could not be read as text. Choose a board that Evenkeel exported.');
  const decoded = decodeBoard(parseJson(text));
  if (decoded.ok) return { ok: true, board: decoded.board, newer: decoded.readOnly };
  const { path, reason, hint } = decoded.problem;
  return refuse(`This file cannot be opened as a board: ${path === '' ? '' : `${path}: `}${reason}. ${hint}`);
};

async function readText(file: Blob): Promise<string | null> {
  try {
    // The decoder drops a byte-order mark; "fatal" refuses what is no UTF-8 rather than opening it with holes.
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A text that is no JSON stays a text, so that the refusal can say what it looks like. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
