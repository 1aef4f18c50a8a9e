import type { Board } from './board.ts';
import { decodeDocument } from './decode-document.ts';
import { describeOtherFormat } from './describe-other-format.ts';
import { isRecord } from '../text/is-record.ts';

/** Why a document cannot be opened as a board: what is wrong, where, why, and what helps. */
export interface BoardProblem {
  /** A few words: "not a board", "unknown version", "a value does not fit". */
  readonly what: string;
  /** Where in the document, as `cases[3].pin.reason`; empty for the document as a whole. */
  readonly path: string;
  readonly reason: string;
  readonly hint: string;
}

export type DecodedBoard =
  /** `readOnly`: written by a newer version, and `notice` says so. */
  { ok: true; board: Board; readOnly: boolean; notice: string | null } | { ok: false; problem: BoardProblem };

/**
 * Reads any value as a board, or names what is wrong: no board at all (and what it looks like), an unknown version, a
 * value that does not fit its field, ids taken twice. A board of a newer version opens read-only as far as its fields
 * are known. Missing fields get their defaults, fields nobody knows stay as they are. Never throws.
 *
 * @example decodeBoard({ format: 'evenkeel-board', version: 1, regions: {} }) // { ok: true, board, readOnly: false, notice: null }
 * @example decodeBoard({ format: 'evenkeel-board', version: 1 }) // { ok: false, problem: { path: 'regions', … } }
 */
export function decodeBoard(input: unknown): DecodedBoard {
  return decodeDocument(input) ?? otherFormat(input);
}

function otherFormat(input: unknown): DecodedBoard {
  const path = isRecord(input) ? 'format' : '';
  return { ok: false, problem: { what: 'not a board', path, ...describeOtherFormat(input) } };
}
