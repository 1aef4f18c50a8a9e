import type { Board } from '../board/board.ts';
import { decodeBoard, type DecodedBoard } from '../board/decode-board.ts';
import { judgeStatus, UNREACHABLE } from './judge-status.ts';
import { lostEdits } from './lost-edits.ts';
import type { ReadVerdict, StoreAnswer, StoreTrouble } from './store-answer.ts';

/** More than a race can lose at once: then somebody put an old board back, and people decide. */
const MOST_LOST = 100;
const KEPT = 'The last good board stays here as it was.';

const stale = (reason: string): StoreTrouble => ({
  kind: 'trouble',
  sync: 'stale',
  reason,
  advice: KEPT,
  access: false,
});

/** What this browser wrote or read before, with the board that it holds. */
export interface SeenDocument {
  readonly text: string;
  readonly board: Board;
}

const READ = { ok: true, readOnly: false, notice: null } as const;

/** Undefined is no JSON value, so it can stand for "none". */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whyUnreadable(text: string): string {
  if (text.trim() === '') return 'The store sent an empty file';
  if (text.trimStart().startsWith('<'))
    return 'A web page came instead of the board, perhaps the login page of a network';
  return 'The file in the store is damaged or half written';
}

function whyNoBoard({ problem }: Extract<DecodedBoard, { ok: false }>): string {
  return `The file in the store cannot be read: ${problem.path === '' ? '' : `${problem.path}: `}${problem.reason}`;
}

const newestId = ({ history }: Board): string | undefined => history.at(-1)?.id;

function judgeBoard(
  known: Board | null,
  { board, notice }: DecodedBoard & { ok: true },
  tag: string | null,
): ReadVerdict {
  if (known === null) return { kind: 'news', board, tag, lost: [], readOnlyWhy: notice };
  if (known.id !== undefined && board.id !== known.id) return stale('Another board lies at this address now');
  const isSame = board.revision === known.revision && newestId(board) === newestId(known);
  if (isSame) return { kind: 'same', board };
  const lost = lostEdits(known, board);
  if (lost.length > MOST_LOST || (board.revision < known.revision && lost.length === 0))
    return stale(`The store holds an older board (revision ${board.revision}, known is ${known.revision})`);
  return { kind: 'news', board, tag, lost, readOnlyWhy: notice };
}

/**
 * What an answer to reading the shared board means, given the last good board (null: none yet). A document is taken only
 * when it is a board, the same board, and not an older one; revision and content decide, never a tag or a clock. A text
 * that was `seen` before is not read again, because a large board takes its time. Never
 * throws (spec sharing, "What has gone wrong for others").
 *
 * @example judgeRead(known, { kind: 'answer', status: 304, tag: null, body: null }) // { kind: 'same', board: null }
 */
export function judgeRead(known: Board | null, answer: StoreAnswer, seen: SeenDocument | null = null): ReadVerdict {
  if (answer.kind === 'unreachable') return UNREACHABLE;
  const { status, tag, body } = answer;
  if (status === 304) return { kind: 'same', board: null };
  if (status === 404 || status === 410)
    return known?.id === undefined ? { kind: 'nothing' } : stale('The board is no longer at its address');
  if (status !== 200) return judgeStatus(status);
  if (seen !== null && body === seen.text) return judgeBoard(known, { ...READ, board: seen.board }, tag);
  const parsed = parseJson(body ?? '');
  if (parsed === undefined) return stale(whyUnreadable(body ?? ''));
  const decoded = decodeBoard(parsed);
  return decoded.ok ? judgeBoard(known, decoded, tag) : stale(whyNoBoard(decoded));
}
