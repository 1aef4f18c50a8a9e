import type { Policy } from '../policy/policy.ts';
import { armourLine } from './request/armour-line.ts';
import { ARMOUR, EMPTY_MARK, END_LINE, type CERequest } from './request/ce-request.ts';
import { readRequestLine } from './request/read-request-line.ts';
import { requestLabels, type RequestLabel } from './request/request-labels.ts';

const isBlank = (line: string): boolean => line.trim() === '';

/** A line as it stands in the text: outer blank lines would be lost, and some would be taken for others. */
function lineOf(labels: readonly RequestLabel[], line: string, isOuter: boolean): string {
  const isLost = (isOuter && isBlank(line)) || line.includes('\r');
  const isMistaken = line.trimStart().startsWith(ARMOUR) || readRequestLine(labels, line) !== null;
  return isLost || isMistaken ? armourLine(line) : line;
}

function blockOf(labels: readonly RequestLabel[], label: string, text: string): string {
  if (text === '') return `${label}: ${EMPTY_MARK}`;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return [`${label}:`, ...lines.map((line, at) => lineOf(labels, line, at < first || at > last))].join('\n');
}

/**
 * A CE's request as plain text for an e-mail or a chat: the severity, then the six things under the policy's labels, then
 * a line that ends it (handbook page 002, what a request brings; spec domain §5). `parseRequest` reads it back exactly.
 *
 * @example formatRequest(policy, { priority: 'p1', request }) // 'Pre-sales request, p1: …\n\nSummary:\n…'
 */
export function formatRequest(policy: Pick<Policy, 'preSales'>, { priority, request }: CERequest): string {
  const labels = requestLabels(policy);
  const when = policy.preSales.severities.find((severity) => severity.priority === priority)?.when ?? '';
  const head = `Pre-sales request, ${priority}${isBlank(when) ? '' : `: ${when.replaceAll(/\s+/g, ' ').trim()}`}`;
  const blocks = labels
    .filter(({ id, asked }) => asked || request[id] !== '')
    .map(({ id, label }) => blockOf(labels, label, request[id]));
  return [head, ...blocks, END_LINE].join('\n\n');
}
