import { isActive } from './is-active.ts';
import type { Queue } from './queue.ts';
import { whyAbove } from './why-above.ts';

export interface CasePlace {
  /** 1 is number one; null where it is not ranked. */
  readonly rank: number | null;
  /** Why it stands there. */
  readonly text: string;
}

/**
 * Where one case stands at the moment and why: its rank, or what keeps it out of the ranking. Null when the queue does
 * not have it (spec domain §6).
 *
 * @example describePlace(queue, '4711') // { rank: 1, text: 'above the next because …' }
 */
export function describePlace(queue: Queue, id: string): CasePlace | null {
  const index = queue.cases.findIndex((item) => item.id === id);
  const item = queue.cases[index];
  if (item === undefined) return null;
  const rank = queue.order.indexOf(index);
  if (rank !== -1) return { rank: rank + 1, text: whyAbove(queue.rules.policy, queue, rank + 1) };
  const aside = [...queue.paused, ...queue.withCE].find((one) => one.index === index);
  const notOurs = isActive(item) ? '' : `Not ours right now: ${item.status.replace('-', ' ')}.`;
  return { rank: null, text: aside?.reason ?? notOurs };
}
