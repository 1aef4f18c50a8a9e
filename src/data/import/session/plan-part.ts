import type { ImportPlan } from '../../../core/import/import-preview.ts';
import { NO_COUNTS } from './previewed.ts';

/** A piece of a plan that makes one edit. */
export interface PlanPart extends ImportPlan {
  /** How many pieces there are. */
  readonly parts: number;
}

/** So many cases make an edit that a page bears without a stutter. */
const CASES_PER_PART = 500;

/** Cuts a plan into pieces; people and counts come with the first. Pieces count from 0. */
export function planPart({ people, add, change, counts }: ImportPlan, number: number): PlanPart {
  const from = number * CASES_PER_PART;
  const to = from + CASES_PER_PART;
  const parts = Math.max(1, Math.ceil((add.length + change.length) / CASES_PER_PART));
  return {
    people: number === 0 ? people : [],
    change: change.slice(from, to),
    add: add.slice(Math.max(0, from - change.length), Math.max(0, to - change.length)),
    counts: number === 0 ? counts : NO_COUNTS,
    parts,
  };
}
