import * as v from 'valibot';
import { isRecord } from '../text/is-record.ts';
import { issuePath } from '../text/issue-path.ts';
import { STATUS_FORMAT, STATUS_VERSION, statusFileSchema, type StatusFile } from './status-file.ts';

/** Where a status file does not fit, and why. */
export interface StatusProblem {
  /** As `regions[0].level.live`; empty for the document as a whole. */
  readonly path: string;
  readonly reason: string;
}

export type DecodedStatus =
  /** `newer`: written by a newer version, and read as far as this one knows it. */
  | { readonly ok: true; readonly status: StatusFile; readonly newer: boolean }
  | { readonly ok: false; readonly problem: StatusProblem };

const refuse = (path: string, reason: string): DecodedStatus => ({ ok: false, problem: { path, reason } });

const isNewer = (version: unknown): boolean =>
  typeof version === 'number' && Number.isInteger(version) && version > STATUS_VERSION;

/**
 * Reads any value as a status file (contracts, "Status file"), or names the place and the reason. One of a newer version
 * is read as far as its fields are known; missing fields get their defaults, fields nobody knows stay. Never throws.
 *
 * @example decodeStatus({ format: 'evenkeel-board' }) // { ok: false, problem: { path: 'format', reason: 'not a status report' } }
 */
export function decodeStatus(input: unknown): DecodedStatus {
  if (!isRecord(input)) return refuse('', 'not a status report');
  if (input['format'] !== STATUS_FORMAT) return refuse('format', 'not a status report');
  const newer = isNewer(input['version']);
  const known = newer ? { ...input, version: STATUS_VERSION } : input;
  const read = v.safeParse(statusFileSchema, known, { abortEarly: true });
  if (read.success) return { ok: true, status: read.output, newer };
  const [issue] = read.issues;
  return refuse(issuePath(issue), issue.message);
}
