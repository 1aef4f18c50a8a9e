import * as v from 'valibot';
import { isRecord } from '../text/is-record.ts';
import { issuePath } from '../text/issue-path.ts';
import { BOARD_FORMAT, BOARD_VERSION, boardSchema } from './board.ts';
import { completeRegions } from './complete-regions.ts';
import type { DecodedBoard } from './decode-board.ts';
import { findConflict } from './find-conflict.ts';
import { migrate, type Document } from './migrations.ts';

const CORRECT_HINT = 'Correct this value in the file and open it again.';
const NEWER_HINT = 'Open it with a newer Evenkeel.';

const refuse = (what: string, path: string, reason: string, hint: string): DecodedBoard => ({
  ok: false,
  problem: { what, path, reason, hint },
});

function decodeFields(document: Document, newer: number | null): DecodedBoard {
  const what = 'a value does not fit';
  const conflict = findConflict(document);
  if (conflict) return refuse(what, conflict.path, conflict.reason, newer === null ? conflict.hint : NEWER_HINT);
  const parsed = v.safeParse(boardSchema, document, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refuse(what, issuePath(issue), issue.message, newer === null ? CORRECT_HINT : NEWER_HINT);
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
  if (version > BOARD_VERSION) return decodeFields({ ...document, version: BOARD_VERSION }, version);
  const current = migrate(document, version);
  return current
    ? decodeFields(current, null)
    : refuse('unknown version', 'version', `version ${version} was never written`, hint);
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'number' ? String(value) : `a ${value === null ? 'null' : typeof value}, not a number`;
}

/**
 * Reads a document of the board's format, as `decodeBoard` does; null for a value of any other format, which needs more words
 * than a store has use for. Never throws.
 *
 * @example decodeDocument({ format: 'evenkeel-status' }) // null
 */
export function decodeDocument(input: unknown): DecodedBoard | null {
  return isRecord(input) && input['format'] === BOARD_FORMAT ? decodeVersion(input) : null;
}
