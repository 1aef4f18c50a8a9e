import type { Policy } from '../policy/policy.ts';
import type { Priority } from '../policy/primitives.ts';
import { cutText } from '../text/cut-text.ts';
import type { CERequest, RequestField } from './request/ce-request.ts';
import { readRequestLine } from './request/read-request-line.ts';
import { requestLabels, type RequestLabel } from './request/request-labels.ts';
import { stripArmour } from './request/strip-armour.ts';
import { stripQuote } from './request/strip-quote.ts';

const LINE_END = /\r\n|\r|\n/;
const QUOTED = /^[\s>|]*/;
const SIGNATURE = /^-- ?$/;

type Lines = Map<RequestField, string[]>;

/** Under each label its lines; null when no label stands there. Without a last line a signature ends it. */
function collect(labels: readonly RequestLabel[], lines: readonly string[]): Lines | null {
  const found: Lines = new Map();
  const read = lines.map((line) => readRequestLine(labels, line));
  const stop = read.findIndex((line) => line !== null && line.kind !== 'field');
  const isEnded = read[stop]?.kind === 'end';
  let current: string[] | null = null;
  for (const [at, line] of lines.slice(0, stop === -1 ? undefined : stop).entries()) {
    const known = read[at];
    if (known?.kind === 'field') {
      current = found.get(known.id) ?? [];
      found.set(known.id, current);
      if (known.rest !== '') current.push(known.rest);
    } else if (!isEnded && SIGNATURE.test(line)) break;
    else current?.push(line);
  }
  return found.size === 0 ? null : found;
}

function textOf(lines: readonly string[] = []): string {
  const isFilled = (line: string): boolean => line.trim() !== '';
  const inner = lines.slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1);
  return cutText(inner.map(stripArmour).join('\n'));
}

const requestOf = (lines: Lines, priority: Priority): CERequest => ({
  priority,
  request: {
    summary: textOf(lines.get('summary')),
    expected: textOf(lines.get('expected')),
    steps: textOf(lines.get('steps')),
    impact: textOf(lines.get('impact')),
    designDocument: textOf(lines.get('designDocument')),
    salesContext: textOf(lines.get('salesContext')),
  },
});

/**
 * The request in a text that `formatRequest` made, or null where there is none. What stands around it is left out; a reply's
 * quote marks, another line end, bold labels and lost indentation do no harm. Each text is at most 2,000 characters.
 *
 * @example parseRequest(policy, formatRequest(policy, asked)) // asked
 */
export function parseRequest(policy: Pick<Policy, 'preSales'>, text: string): CERequest | null {
  const labels = requestLabels(policy);
  const lines = text.split(LINE_END);
  for (const [at, line] of lines.entries()) {
    const prefix = QUOTED.exec(line)?.[0] ?? '';
    const start = readRequestLine(labels, line.slice(prefix.length));
    if (start?.kind !== 'start') continue;
    const block = lines.slice(at + 1).map((one) => stripQuote(one, prefix));
    const found = collect(labels, block);
    if (found !== null) return requestOf(found, start.priority);
  }
  return null;
}
