import * as v from 'valibot';
import { statusFileSchema, type StatusFile } from './status-file.ts';

/** Where a status file does not fit, and why. */
export interface StatusProblem {
  readonly path: string;
  readonly reason: string;
}

export type DecodedStatus =
  | { readonly ok: true; readonly status: StatusFile }
  | { readonly ok: false; readonly problem: StatusProblem };

/**
 * Reads a status file from anything; what does not fit is refused with the place and the reason. Never throws.
 *
 * @example decodeStatus({ format: 'evenkeel-board' }) // { ok: false, problem: { path: 'format', reason: … } }
 */
export const decodeStatus = (input: unknown): DecodedStatus => {
  const read = v.safeParse(statusFileSchema, input, { abortEarly: true });
  if (read.success) return { ok: true, status: read.output };
  const [issue] = read.issues;
  return { ok: false, problem: { path: v.getDotPath(issue) ?? '', reason: issue.message } };
};
