import type { Policy } from '../../policy/policy.ts';
import type { RequestField } from './ce-request.ts';
import { readRequestLine } from './read-request-line.ts';

export interface RequestLabel {
  readonly id: RequestField;
  readonly label: string;
  /** The policy asks for it; what it does not ask for is written only where there is something. */
  readonly asked: boolean;
}

const ALL: readonly RequestField[] = ['summary', 'expected', 'steps', 'impact', 'designDocument', 'salesContext'];

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Each is read back as itself: none is empty, twice there, or looks like another line of a request. */
const canBeRead = (labels: readonly RequestLabel[]): boolean =>
  labels.every(({ id, label }) => {
    const line = readRequestLine(labels, `${label}:`);
    return label !== '' && line?.kind === 'field' && line.id === id && line.rest === '';
  });

/**
 * What the lines of a request's text begin with: the six things in the policy's order and words, on one line each. Where
 * its words cannot be told apart, all six are called by their ids.
 *
 * @example requestLabels(HANDBOOK_POLICY)[0] // { id: 'summary', label: 'Summary', asked: true }
 */
export function requestLabels({ preSales }: Pick<Policy, 'preSales'>): readonly RequestLabel[] {
  const asked = new Map(preSales.requestFields.map(({ id, label }) => [id, oneLine(label)]));
  const others = ALL.filter((id) => !asked.has(id));
  const labels = [
    ...[...asked].map(([id, label]) => ({ id, label, asked: true })),
    ...others.map((id) => ({ id, label: id, asked: false })),
  ];
  return canBeRead(labels) ? labels : labels.map((one) => ({ ...one, label: one.id }));
}
