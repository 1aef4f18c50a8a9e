import type { Case } from '../board/case.ts';
import { caseOpenedAt } from './case-opened-at.ts';
import { compareCases } from './compare-cases.ts';
import { isActive } from './is-active.ts';
import { kindOf } from './kind-of.ts';
import type { PackedKeys } from './order-by-key.ts';
import { LEFT_OUT, orderByKey } from './order-by-key.ts';
import { placeCase } from './place-case.ts';
import type { Aside, List, Queue, QueueRules } from './queue.ts';
import { LISTS } from './queue.ts';

interface PinnedCase {
  readonly aCase: Case;
  readonly index: number;
  readonly list: List;
}

/** What one look at every case finds out. */
interface Survey {
  /** List, class, segment and time of all that stand in a list, but for the pinned. */
  readonly keys: PackedKeys;
  /** Those with a pin, few as a rule; they are ordered apart. */
  readonly pinned: readonly PinnedCase[];
  /** By position, which of the reasons a case is not ranked for. */
  readonly reasonOf: Uint8Array;
  readonly reasons: readonly string[];
}

/** The position of a text in a list of few, which it joins if need be. */
function numberOf(text: string, known: string[]): number {
  const at = known.indexOf(text);
  return at === -1 ? known.push(text) - 1 : at;
}

/** How many buckets one list takes: dated and undated of each combination of class and segment. */
const bucketsPerList = ({ bucketCount }: QueueRules): number => bucketCount * 2;

function survey(rules: QueueRules, cases: readonly Case[]): Survey {
  const buckets = new Uint16Array(cases.length).fill(LEFT_OUT);
  const times = new Float64Array(cases.length);
  const reasonOf = new Uint8Array(cases.length);
  const reasons: string[] = [];
  const pinned: PinnedCase[] = [];
  const perList = bucketsPerList(rules);
  for (let index = 0; index < cases.length; index += 1) {
    const aCase = cases[index];
    if (aCase === undefined || !isActive(aCase)) continue;
    const kind = kindOf(rules, aCase);
    const { list, reason } = placeCase(rules, aCase, kind);
    if (reason !== null) reasonOf[index] = numberOf(reason, reasons);
    if (aCase.pin !== null) {
      pinned.push({ aCase, index, list });
      continue;
    }
    const openedAt = caseOpenedAt(aCase);
    buckets[index] = list * perList + kind.bucket * 2 + (openedAt === null ? 1 : 0);
    times[index] = openedAt ?? 0;
  }
  return { keys: { buckets, times }, pinned, reasonOf, reasons };
}

/** By id, for cases of which all else is equal; a second case of the same id comes after the first. */
function compareIds(cases: readonly Case[], one: number, other: number): number {
  const [id = '', otherId = ''] = [cases[one]?.id, cases[other]?.id];
  return id === otherId ? one - other : id < otherId ? -1 : 1;
}

function join(pinned: readonly number[], others: Uint32Array): Uint32Array {
  if (pinned.length === 0) return others;
  const all = new Uint32Array(pinned.length + others.length);
  all.set(pinned);
  all.set(others, pinned.length);
  return all;
}

/** Gives the positions of the cases of each list in their order. */
function ordering(rules: QueueRules, cases: readonly Case[], seen: Survey): (list: List) => Uint32Array {
  const perList = bucketsPerList(rules);
  const byId = (one: number, other: number): number => compareIds(cases, one, other);
  const { order, starts } = orderByKey(seen.keys, LISTS.inactive * perList, byId);
  const pinned = seen.pinned.toSorted(
    (one, other) => compareCases(rules, one.aCase, other.aCase).sign || one.index - other.index,
  );
  return (list) => {
    const pinnedHere = pinned.filter((one) => one.list === list).map(({ index }) => index);
    return join(pinnedHere, order.subarray(starts[list * perList], starts[(list + 1) * perList]));
  };
}

function asides(positions: Uint32Array, { reasonOf, reasons }: Survey): Aside[] {
  const found: Aside[] = [];
  for (let at = 0; at < positions.length; at += 1) {
    const index = positions[at] ?? 0;
    found.push({ index, reason: reasons[reasonOf[index] ?? 0] ?? '' });
  }
  return found;
}

/**
 * The order of some cases under given rules, from scratch: the ranked ones, and apart from them the paused ones and those
 * with the CE, each in the same order (spec domain §6). The order of the input does not matter.
 *
 * @example rankCases(rules, cases).order[0] // position of number one
 */
export function rankCases(rules: QueueRules, cases: readonly Case[]): Queue {
  const seen = survey(rules, cases);
  const listOf = ordering(rules, cases, seen);
  return {
    cases,
    order: listOf(LISTS.ranked),
    paused: asides(listOf(LISTS.paused), seen),
    withCE: asides(listOf(LISTS.withCE), seen),
    hardChoices: rules.hardChoices,
    hardChoicesBecause: rules.hardChoicesBecause,
    rules,
  };
}
