import { PRIORITIES, type Priority } from '../../policy/primitives.ts';
import { EMPTY_MARK, END_LINE, type RequestField } from './ce-request.ts';

export type RequestLine =
  | { readonly kind: 'start'; readonly priority: Priority }
  /** `rest`: what stands behind the label on the same line. */
  | { readonly kind: 'field'; readonly id: RequestField; readonly rest: string }
  | { readonly kind: 'end' };

interface Labelled {
  readonly id: RequestField;
  readonly label: string;
}

// Bold and the like, as mail programs and chats write it into plain text.
const MARKS = /^[\s*_~]+/;
const MARKS_AT_END = /[\s*_~.]+$/;
const START = /^pre-? ?sales request\b[^\p{L}\p{N}]*(p[0-3])\b/iu;
const CLOSING_MARKS = /^[*_~]+(?=\s|$)/;

/** What stands behind a label and its colon; null where the line begins otherwise. */
function behind(line: string, label: string): string | null {
  const marks = MARKS.exec(line)?.[0] ?? '';
  const start = [line, line.slice(marks.length)].find((text) => text.startsWith(label));
  const rest = start?.slice(label.length).replace(MARKS, '');
  if (rest === undefined || !rest.startsWith(':')) return null;
  const text = rest.slice(1).trim().replace(CLOSING_MARKS, '').trim();
  return text.toLowerCase() === EMPTY_MARK ? '' : text;
}

/**
 * What a line of a request's text is: its first, its last, one with a label, or (null) a line like any other. Bold marks
 * and space around it do not matter. Of labels that begin alike the longest counts.
 *
 * @example readRequestLine(labels, '*Impact:* ten people') // { kind: 'field', id: 'impact', rest: 'ten people' }
 */
export function readRequestLine(labels: readonly Labelled[], line: string): RequestLine | null {
  const bare = line.replace(MARKS, '');
  const priority = PRIORITIES.find((one) => one === START.exec(bare)?.[1]?.toLowerCase());
  if (priority !== undefined) return { kind: 'start', priority };
  if (bare.replace(MARKS_AT_END, '').toLowerCase() === END_LINE.toLowerCase()) return { kind: 'end' };
  const found = labels
    .toSorted((one, other) => other.label.length - one.label.length)
    .map(({ id, label }) => ({ id, rest: behind(line, label) }))
    .find(({ rest }) => rest !== null);
  return found === undefined ? null : { kind: 'field', id: found.id, rest: found.rest ?? '' };
}
