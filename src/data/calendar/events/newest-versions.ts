import type { EventFacts } from './event-facts.ts';

const isNewer = (one: EventFacts, other: EventFacts): boolean =>
  one.sequence === other.sequence ? one.stamp >= other.stamp : one.sequence > other.sequence;

const keyOf = ({ uid, line, replaces }: EventFacts): string =>
  uid === '' ? `line ${line}` : `${uid} ${replaces === null ? '' : `${replaces.zone} ${replaces.local}`}`;

/** Of several versions of one event, or of one occurrence of it, the newest: by SEQUENCE, then by stamp, then the later. */
export function newestVersions(events: readonly EventFacts[]): EventFacts[] {
  const newest = new Map<string, EventFacts>();
  for (const event of events) {
    const key = keyOf(event);
    const known = newest.get(key);
    if (known === undefined || isNewer(event, known)) newest.set(key, event);
  }
  return [...newest.values()];
}
