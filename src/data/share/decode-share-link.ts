import type { Board } from '../../core/board/board.ts';
import { decodeBoard } from '../../core/board/decode-board.ts';
import { decodeStatus } from '../../core/status/decode-status.ts';
import type { StatusFile } from '../../core/status/status-file.ts';
import { fromBase64Url } from './base64url.ts';
import { inflateText, type Inflated } from './deflate.ts';

/** The largest document that a link may unpack to, in bytes. A link of 8,000 characters holds some 100 kB. */
const INFLATED_LIMIT = 20_000_000;

export type SharedDocument =
  | { readonly ok: true; readonly kind: 'board'; readonly board: Board; readonly newer: boolean }
  | { readonly ok: true; readonly kind: 'status'; readonly status: StatusFile }
  | { readonly ok: false; readonly reason: string };

const AGAIN = 'Ask for the link again, or for the board as a file.';
const PROBLEMS: Record<Extract<Inflated, { ok: false }>['problem'], string> = {
  unsupported: `This browser is too old to unpack links. Use a newer one, or ask for the board as a file.`,
  damaged: `This link is damaged: its content cannot be unpacked; perhaps it was cut off. ${AGAIN}`,
  'too-large': `This link unpacks to more than ${INFLATED_LIMIT / 1_000_000} MB, which no board is. It was not opened.`,
  'not-text': `This link is damaged: what it unpacks to is not text. ${AGAIN}`,
};

const refuse = (reason: string): SharedDocument => ({ ok: false, reason });

/** Reads what stands behind `board=` in a link. Never throws: what cannot be read is refused with the reason. */
export const decodeShareLink = async (payload: string): Promise<SharedDocument> => {
  const bytes = fromBase64Url(payload);
  if (bytes === null) return refuse(`This link is damaged: it holds characters that no link of ours has. ${AGAIN}`);
  const inflated = await inflateText(bytes, INFLATED_LIMIT);
  if (!inflated.ok) return refuse(PROBLEMS[inflated.problem]);
  return decodeDocument(inflated.text);
};

function decodeDocument(text: string): SharedDocument {
  const parsed = parseJson(text);
  if (parsed === undefined) return refuse(`This link is damaged: its content is not JSON. ${AGAIN}`);
  if (isStatus(parsed)) return decodeStatusDocument(parsed);
  const decoded = decodeBoard(parsed);
  if (decoded.ok) return { ok: true, kind: 'board', board: decoded.board, newer: decoded.readOnly };
  const { path, reason, hint } = decoded.problem;
  return refuse(`The board in this link cannot be opened: ${withPath(path, reason)}. ${hint}`);
}

function decodeStatusDocument(parsed: unknown): SharedDocument {
  const decoded = decodeStatus(parsed);
  if (decoded.ok) return { ok: true, kind: 'status', status: decoded.status };
  const { path, reason } = decoded.problem;
  return refuse(`The status report in this link cannot be opened: ${withPath(path, reason)}. ${AGAIN}`);
}

function withPath(path: string, reason: string): string {
  return path === '' ? reason : `${path}: ${reason}`;
}

function isStatus(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'evenkeel-status';
}

/** Undefined is no JSON value, so it can stand for "none". */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
