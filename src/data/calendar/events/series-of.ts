import type { EventFacts } from './event-facts.ts';

/** A series and what was changed about single occurrences; without its first part where that is not in the file. */
export interface Series {
  readonly master: EventFacts | null;
  readonly changes: readonly EventFacts[];
}

/** Events that belong together, by UID; one without a UID is on its own. In the order of the file. */
export function seriesOf(events: readonly EventFacts[]): Series[] {
  const groups = new Map<string, EventFacts[]>();
  for (const event of events) {
    const key = event.uid || `line ${event.line}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return [...groups.values()].map((group) => ({
    master: group.find(({ replaces }) => replaces === null) ?? null,
    changes: group.filter(({ replaces }) => replaces !== null),
  }));
}
