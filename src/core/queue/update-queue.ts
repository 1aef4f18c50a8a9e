import type { Case } from '../board/case.ts';
import { compareCases } from './compare-cases.ts';
import { kindOf } from './kind-of.ts';
import type { Move } from './move-in-order.ts';
import { moveInOrder } from './move-in-order.ts';
import { placeCase } from './place-case.ts';
import type { Aside, CaseChange, List, Place, Queue, QueueRules } from './queue.ts';
import { LISTS } from './queue.ts';

/** A case, its position, and where it stands. */
interface Standing {
  readonly aCase: Case;
  readonly index: number;
  readonly place: Place;
}

interface Change {
  readonly queue: Queue;
  /** Null when the case was added. */
  readonly before: Standing | null;
  /** Null when it was removed. */
  readonly after: Standing | null;
  readonly index: number;
  readonly shift: -1 | 0 | 1;
}

/** A list of the queue, whatever it is kept in. */
interface Line {
  readonly list: List;
  readonly length: number;
  readonly indexAt: (position: number) => number;
}

const SHIFTS = { changed: 0, added: 1, removed: -1 } as const;

function standingOf(rules: QueueRules, cases: readonly Case[], index: number): Standing | null {
  const aCase = cases[index];
  return aCase === undefined ? null : { aCase, index, place: placeCase(rules, aCase, kindOf(rules, aCase)) };
}

/** How many entries of a list come before a case. */
function positionIn({ cases, rules }: Queue, { length, indexAt }: Line, one: Standing): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const index = indexAt(middle);
    const other = cases[index];
    const sign = other === undefined ? -1 : compareCases(rules, one.aCase, other).sign || one.index - index;
    if (sign > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moveIn({ queue, before, after, index, shift }: Change, line: Line): Move {
  const position = (one: Standing | null): number =>
    one?.place.list === line.list ? positionIn(queue, line, one) : -1;
  return { from: position(before), to: position(after), index, shift };
}

function orderAfter(change: Change): Uint32Array {
  const { order } = change.queue;
  const indexAt = (position: number): number => order[position] ?? 0;
  return moveInOrder(order, moveIn(change, { list: LISTS.ranked, length: order.length, indexAt }));
}

function asidesAfter(change: Change, list: List, asides: readonly Aside[]): readonly Aside[] {
  const indexAt = (position: number): number => asides[position]?.index ?? 0;
  const { from, to, index, shift } = moveIn(change, { list, length: asides.length, indexAt });
  if (from === -1 && to === -1 && shift === 0) return asides;
  const next = asides.slice();
  if (from !== -1) next.splice(from, 1);
  if (shift !== 0)
    next.forEach((one, at) => {
      if (one.index >= index) next[at] = { ...one, index: one.index + shift };
    });
  const target = from !== -1 && from < to ? to - 1 : to;
  if (to !== -1) next.splice(target, 0, { index, reason: change.after?.place.reason ?? '' });
  return next;
}

/**
 * The queue after one case changed, came or went, under the same rules; the same as building it anew from `cases`, the
 * cases after the change. Finds the places by halving and moves them, without a sort or a copy of the cases; the given
 * queue is left as it is (spec quality, Work).
 *
 * @example updateQueue(queue, board.cases.with(7, solved), { kind: 'changed', index: 7 })
 */
export function updateQueue(queue: Queue, cases: readonly Case[], { kind, index }: CaseChange): Queue {
  const before = kind === 'added' ? null : standingOf(queue.rules, queue.cases, index);
  const after = kind === 'removed' ? null : standingOf(queue.rules, cases, index);
  const change: Change = { queue, before, after, index, shift: SHIFTS[kind] };
  return {
    ...queue,
    cases,
    order: orderAfter(change),
    paused: asidesAfter(change, LISTS.paused, queue.paused),
    withCE: asidesAfter(change, LISTS.withCE, queue.withCE),
  };
}
