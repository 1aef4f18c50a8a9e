import type { Case } from '../board/case.ts';
import { formatDuration } from '../clock/format-duration.ts';
import type { Edition } from '../policy/edition-schema.ts';
import type { Policy } from '../policy/policy.ts';
import { caseOpenedAt } from './case-opened-at.ts';
import type { DecidedBy } from './compare-cases.ts';
import { compareCases } from './compare-cases.ts';
import type { Queue } from './queue.ts';
import { rankedClass } from './ranked-class.ts';

interface Pair {
  readonly policy: Policy;
  readonly edition: Edition;
  readonly upper: Case;
  readonly lower: Case;
}

function classWords({ edition }: Pair, aCase: Case): string {
  const ranked = rankedClass(edition, aCase);
  return ranked === aCase.priority ? ranked : `${aCase.priority}, ranked as ${ranked},`;
}

const segmentWords = ({ policy }: Pair, { segment }: Case): string =>
  policy.segments.find(({ id }) => id === segment)?.name ?? segment;

function pinWords({ upper, lower }: Pair): string {
  const by = upper.pin?.by.trim() === '' ? 'somebody' : upper.pin?.by;
  const later = lower.pin === null ? 'it' : 'it later';
  return `${by} pinned ${later}: ${upper.pin?.reason}`;
}

function ageWords({ upper, lower }: Pair): string {
  const earlier = (caseOpenedAt(lower) ?? 0) - (caseOpenedAt(upper) ?? 0);
  return `opened ${formatDuration(earlier)} earlier`;
}

function idWords({ upper, lower }: Pair): string {
  const same = caseOpenedAt(upper) === null ? 'neither has a readable date' : 'both were opened at the same time';
  return `${same} and ${upper.id} sorts before ${lower.id}`;
}

const WORDS: Record<DecidedBy, (pair: Pair) => string> = {
  pin: pinWords,
  class: (pair) => `${classWords(pair, pair.upper)} comes before ${classWords(pair, pair.lower)}`,
  segment: (pair) =>
    `${segmentWords(pair, pair.upper)} comes before ${segmentWords(pair, pair.lower)} within ${rankedClass(pair.edition, pair.upper)}`,
  dated: () => 'the next has no readable date',
  opened: ageWords,
  id: idWords,
  same: () => 'both have the same id',
};

/**
 * Why the case at a rank (1 is number one) stands above the one at the next rank, in one phrase that follows the case;
 * empty where there is no case at that rank. Names the first part of the key that tells the two apart (spec domain §6).
 *
 * @example whyAbove(HANDBOOK_POLICY, queue, 1) // 'above the next because pre-sales comes before enterprise within p0'
 */
export function whyAbove(policy: Policy, queue: Queue, rank: number): string {
  const upper = queue.cases[queue.order[rank - 1] ?? -1];
  const lower = queue.cases[queue.order[rank] ?? -1];
  if (upper === undefined) return '';
  if (lower === undefined) return rank === 1 ? 'the only case in line' : 'the last in line';
  const { edition } = queue.rules;
  const because = WORDS[compareCases(queue.rules, upper, lower).decidedBy];
  return `above the next because ${because({ policy, edition, upper, lower })}`;
}
