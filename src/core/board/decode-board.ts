import * as v from 'valibot';
import { BOARD_FORMAT, BOARD_VERSION, boardSchema, type Board } from './board.ts';
import { completeRegions } from './complete-regions.ts';
import { describeOtherFormat } from './describe-other-format.ts';
import { findConflict } from './find-conflict.ts';
import { migrate, type Document } from './migrations.ts';

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

const CORRECT_HINT = 'Correct this value in the file and open it again.';
const NEWER_HINT = 'Open it with a newer Evenkeel.';

const refuse = (what: string, path: string, reason: string, hint: string): DecodedBoard => ({
  ok: false,
  problem: { what, path, reason, hint },
});

const isObject = (input: unknown): input is Document =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** `cases[3].pin.reason` for the keys `cases`, 3, `pin`, `reason`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}

function decodeDocument(document: Document, newer: number | null): DecodedBoard {
  const what = 'a value does not fit';
  const conflict = findConflict(document);
  if (conflict) return refuse(what, conflict.path, conflict.reason, newer === null ? conflict.hint : NEWER_HINT);
  const parsed = v.safeParse(boardSchema, document, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refuse(what, pathOf(issue), issue.message, newer === null ? CORRECT_HINT : NEWER_HINT);
  }
  const notice =
    newer === null ? null : `Written by a newer Evenkeel (format version ${newer}): to look at, not to change.`;
  const board = completeRegions(
    parsed.output,
    parsed.output.people.map(({ region }) => region),
  );
  return { ok: true, board, readOnly: newer !== null, notice };
}

function decodeVersion(document: Document): DecodedBoard {
  const { version } = document;
  const hint = `Export the board again; this Evenkeel reads version ${BOARD_VERSION}.`;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('unknown version', 'version', `the version is ${describeValue(version)}`, hint);
  if (version > BOARD_VERSION) return decodeDocument({ ...document, version: BOARD_VERSION }, version);
  const current = migrate(document, version);
  return current
    ? decodeDocument(current, null)
    : refuse('unknown version', 'version', `version ${version} was never written`, hint);
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'number' ? String(value) : `a ${value === null ? 'null' : typeof value}, not a number`;
}

/**
 * Reads any value as a board, or names what is wrong: no board at all (and what it looks like), an unknown version, a
 * value that does not fit its field, ids taken twice. A board of a newer version opens read-only as far as its fields
 * are known. Missing fields get their defaults, fields nobody knows stay as they are. Never throws.
 *
 * @example decodeBoard({ format: 'evenkeel-board', version: 1, regions: {} }) // { ok: true, board, readOnly: false, notice: null }
 * @example decodeBoard({ format: 'evenkeel-board', version: 1 }) // { ok: false, problem: { path: 'regions', … } }
 */
export function decodeBoard(input: unknown): DecodedBoard {
  if (!isObject(input) || input['format'] !== BOARD_FORMAT) {
    const { reason, hint } = describeOtherFormat(input);
    return refuse('not a board', isObject(input) ? 'format' : '', reason, hint);
  }
  return decodeVersion(input);
}
