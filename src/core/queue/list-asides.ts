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

/** Reading dates of thousands of cases is dear; a changed case is a new object. */
const undatedCases = new WeakMap<Case, boolean>();

function isUndated(item: Case): boolean {
  const known = undatedCases.get(item);
  if (known !== undefined) return known;
  const undated = caseOpenedAt(item) === null;
  undatedCases.set(item, undated);
  return undated;
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

/** One look at every ranked case: there may be tens of thousands. */
function markedCases({ cases, order, rules }: Queue): { bestEffort: RankedCase[]; undated: RankedCase[] } {
  const bestEffort: RankedCase[] = [];
  const undated: RankedCase[] = [];
  for (let at = 0; at < order.length; at += 1) {
    const item = cases[order[at] ?? -1];
    if (item === undefined) continue;
    if (isBestEffort(rules.edition, item)) bestEffort.push({ item, rank: at + 1 });
    if (isUndated(item)) undated.push({ item, rank: at + 1 });
  }
  return { bestEffort, undated };
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
  const { bestEffort, undated } = markedCases(queue);
  const [first] = bestEffort;
  return {
    paused: groupBy(queue, queue.paused, ({ region }) => region).map(([region, group]) => ({ region, ...group })),
    withCE: groupBy(queue, queue.withCE, (_, { reason }) => reason).map(([, group]) => group),
    bestEffort: { reason: (first && admitCase(queue.rules.edition, first.item).reason) ?? '', cases: bestEffort },
    undated,
    inactive: inactiveByStatus(queue.cases),
  };
}
