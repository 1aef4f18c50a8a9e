import type { Case, Pin } from '../board/case.ts';
import { parseInstant } from '../clock/parse-instant.ts';
import { caseOpenedAt } from './case-opened-at.ts';
import { kindOf } from './kind-of.ts';
import type { QueueRules } from './queue.ts';

/** The parts of the key in their order; "same" only for one case compared with itself. */
export type DecidedBy = 'pin' | 'class' | 'segment' | 'dated' | 'opened' | 'id' | 'same';

export interface Comparison {
  /** Negative: the first of the two comes first. */
  readonly sign: number;
  readonly decidedBy: DecidedBy;
}

type Compare = (rules: QueueRules, one: Case, other: Case) => number;

const ascending = <Value extends number | string>(one: Value, other: Value): number =>
  one === other ? 0 : one < other ? -1 : 1;

/** Newest first, unpinned cases after all pinned ones. */
const pinRank = (pin: Pin | null): number => (pin === null ? Infinity : -(parseInstant(pin.at) ?? -Number.MAX_VALUE));

const KEY: readonly (readonly [DecidedBy, Compare])[] = [
  ['pin', (_, one, other) => ascending(pinRank(one.pin), pinRank(other.pin))],
  ['class', (rules, one, other) => kindOf(rules, one).classRank - kindOf(rules, other).classRank],
  ['segment', (rules, one, other) => kindOf(rules, one).segmentRank - kindOf(rules, other).segmentRank],
  ['dated', (_, one, other) => Number(caseOpenedAt(one) === null) - Number(caseOpenedAt(other) === null)],
  ['opened', (_, one, other) => ascending(caseOpenedAt(one) ?? 0, caseOpenedAt(other) ?? 0)],
  ['id', (_, one, other) => ascending(one.id, other.id)],
];

/**
 * Which of two cases comes first, and by which part of the key (spec domain §6): pins, newest first; class; segment, in
 * hard choices only; dated before undated; opened earlier; id by its code units. Strict: only equal ids may come out
 * the same.
 *
 * @example compareCases(rules, p0, p1) // { sign: -1, decidedBy: 'class' }
 */
export function compareCases(rules: QueueRules, one: Case, other: Case): Comparison {
  for (const [decidedBy, compare] of KEY) {
    const sign = compare(rules, one, other);
    if (sign !== 0) return { sign, decidedBy };
  }
  return { sign: 0, decidedBy: 'same' };
}
