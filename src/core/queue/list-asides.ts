import type { Case, CaseStatus } from '../board/case.ts';
import type { RegionId } from '../policy/primitives.ts';
import { admitCase } from './admit-case.ts';
import { caseOpenedAt } from './case-opened-at.ts';
import { isActive } from './is-active.ts';
import { isBestEffort } from './is-best-effort.ts';
import type { Aside, Queue } from './queue.ts';

/** Cases that stand apart for one reason, which holds for each of them. */
export interface AsideGroup {
  readonly reason: string;
  readonly cases: readonly Case[];
}

export interface RankedCase {
  readonly item: Case;
  /** 1 is number one. */
  readonly rank: number;
}

export interface Asides {
  /** Internal work that waits, by the region it is of; null is of none. */
  readonly paused: readonly (AsideGroup & { readonly region: RegionId | null })[];
  /** Pre-sales cases left with the CE, by reason. */
  readonly withCE: readonly AsideGroup[];
  /** Ranked, but promised nothing; the reason is that of the first. */
  readonly bestEffort: { readonly reason: string; readonly cases: readonly RankedCase[] };
  /** Ranked after the dated ones of their class and segment. */
  readonly undated: readonly RankedCase[];
  /** Cases whose next action is not ours, by status. */
  readonly inactive: Readonly<Record<CaseStatus, readonly Case[]>>;
}

function groupBy<Key>(queue: Queue, asides: readonly Aside[], keyOf: (item: Case, aside: Aside) => Key) {
  const groups = new Map<Key, { reason: string; cases: Case[] }>();
  for (const aside of asides) {
    const item = queue.cases[aside.index];
    if (item === undefined) continue;
    const key = keyOf(item, aside);
    const group = groups.get(key) ?? { reason: aside.reason, cases: [] };
    group.cases.push(item);
    groups.set(key, group);
  }
  return [...groups];
}

function rankedThat(queue: Queue, is: (item: Case) => boolean): RankedCase[] {
  const found: RankedCase[] = [];
  queue.order.forEach((index, at) => {
    const item = queue.cases[index];
    if (item !== undefined && is(item)) found.push({ item, rank: at + 1 });
  });
  return found;
}

function inactiveByStatus(cases: readonly Case[]): Record<CaseStatus, Case[]> {
  const byStatus: Record<CaseStatus, Case[]> = {
    new: [],
    open: [],
    pending: [],
    'on-hold': [],
    solved: [],
    closed: [],
  };
  for (const item of cases) if (!isActive(item)) byStatus[item.status].push(item);
  return byStatus;
}

/**
 * What is to be told beside the ranking, each with its reason: paused work by region, pre-sales with the CE, and cases
 * whose next action is not ours; and of the ranked ones those that are marked, best effort and undated (spec domain §5
 * and §6). Ranked and paused lists keep the order of the queue.
 *
 * @example listAsides(queue).paused[0] // { region: 'emea', reason: 'Internal work waits while EMEA is at level 4.', cases: […] }
 */
export function listAsides(queue: Queue): Asides {
  const { edition } = queue.rules;
  const bestEffort = rankedThat(queue, (item) => isBestEffort(edition, item));
  const [first] = bestEffort;
  return {
    paused: groupBy(queue, queue.paused, ({ region }) => region).map(([region, group]) => ({ region, ...group })),
    withCE: groupBy(queue, queue.withCE, (_, { reason }) => reason).map(([, group]) => group),
    bestEffort: { reason: (first && admitCase(edition, first.item).reason) ?? '', cases: bestEffort },
    undated: rankedThat(queue, (item) => caseOpenedAt(item) === null),
    inactive: inactiveByStatus(queue.cases),
  };
}
