import type { Edition } from '../policy/edition-schema.ts';
import type { Policy } from '../policy/policy.ts';
import { PRIORITIES, type Priority } from '../policy/primitives.ts';
import { segmentName } from '../policy/segment-name.ts';

/** One question, and what each edition says to it, in the policy's order of editions. */
export interface EditionRow {
  readonly label: string;
  readonly cells: readonly string[];
  /** Whether the editions say different things. */
  readonly differs: boolean;
}

const UNITS = { hours: 'hours', 'business-hours': 'business hours', 'business-days': 'business days' } as const;

function classText({ classes, rankedAs }: Edition, priority: Priority): string {
  const found = classes.find((one) => one.priority === priority);
  if (found) return found.meaning;
  const as = rankedAs[priority];
  return as === undefined || as === priority ? 'not in use' : `ranked as ${as}`;
}

function bestEffortText(policy: Pick<Policy, 'segments'>, { bestEffort }: Edition): string {
  if (bestEffort.priorities.length === 0 || bestEffort.segments.length === 0) return 'none';
  const segments = bestEffort.segments.map((segment) => segmentName(policy, segment));
  return `${bestEffort.priorities.join(', ')} of ${segments.join(', ')}`;
}

function targetsText(policy: Pick<Policy, 'segments'>, { replyTargets }: Edition, priority: Priority): string {
  const targets = replyTargets
    .filter(({ priorities }) => priorities.includes(priority))
    .map(({ segments, amount, unit }) => {
      const names = segments.map((segment) => segmentName(policy, segment)).join(', ');
      return `${names}: ${amount} ${amount === 1 ? UNITS[unit].slice(0, -1) : UNITS[unit]}`;
    });
  return targets.length === 0 ? 'none' : targets.join('; ');
}

/**
 * The policy's editions side by side, a row for each question: source, classes, pre-sales, best effort, time split, first reply
 * and its targets (spec domain §5). Facts are the policy's own words.
 *
 * @example compareEditions(HANDBOOK_POLICY)[1] // { label: 'p0', cells: ['ranked as p1', 'any customer, pre-sales too', 'any customer'], … }
 */
export function compareEditions(policy: Pick<Policy, 'editions' | 'segments'>): EditionRow[] {
  const row = (label: string, say: (edition: Edition) => string): EditionRow => {
    const cells = policy.editions.map(say);
    return { label, cells, differs: new Set(cells).size > 1 };
  };
  return [
    row('Source', ({ source }) => source),
    ...PRIORITIES.map((priority) => row(priority, (edition) => classText(edition, priority))),
    row('Pre-sales', ({ preSales }) => preSales.text),
    row('Best effort', (edition) => bestEffortText(policy, edition)),
    row('Time split', ({ split }) => split.text),
    row('First reply', ({ firstReplyNorm }) => firstReplyNorm),
    ...PRIORITIES.map((priority) =>
      row(`First reply, ${priority}`, (edition) => targetsText(policy, edition, priority)),
    ),
  ];
}
