import type { CalendarEvent } from '../../../core/plan/calendar-event.ts';
import type { CalendarContext } from './calendar-context.ts';
import type { EventFacts } from './event-facts.ts';
import { leaveOut, leaveOutExceptions, occurrencesOf, onClockOf, type Occurrence } from './occurrences.ts';
import { spansAt, type Spans } from './spans.ts';

/** What comes of one event with all that was changed about single occurrences of it. */
export interface SeriesResult {
  readonly events: readonly CalendarEvent[];
  readonly cancelled: number;
}

const NOT_FIRST = 'Its first date does not fit its own repeat rule and is not counted.';

const eventOf = (facts: EventFacts, { days, times }: Spans, remarks: readonly string[]): CalendarEvent => ({
  id: `${facts.uid || facts.line}${facts.replaces === null ? '' : ` ${facts.replaces.local}`}`,
  title: facts.title,
  line: facts.line,
  takes: facts.takes,
  names: facts.names,
  days,
  times,
  remarks,
});

const joined = (spans: readonly Spans[]): Spans => ({
  days: spans.flatMap(({ days }) => days).toSorted((one, other) => one.from.localeCompare(other.from)),
  times: spans.flatMap(({ times }) => times).toSorted((one, other) => one.start - other.start),
});

/** From when on a series was moved for good, on the clock of the series. */
interface Turn {
  readonly from: number;
  readonly facts: EventFacts;
}

function turnsIn(master: EventFacts, changes: readonly EventFacts[], context: CalendarContext): Turn[] {
  return changes
    .flatMap((facts) =>
      facts.andLater && facts.replaces !== null ? [{ facts, from: onClockOf(master, facts.replaces, context) }] : [],
    )
    .toSorted((one, other) => one.from - other.from);
}

/** An occurrence of the series, moved as the last turn before it says; none where that turn called it off. */
function spansOf(master: EventFacts, one: Occurrence, turns: readonly Turn[], context: CalendarContext): Spans[] {
  const turn = turns.findLast(({ from }) => from <= one.local);
  if (turn === undefined) return [spansAt(master, one.local, one.length ?? master.length, context)];
  const { facts, from } = turn;
  if (facts.isCancelled) return [];
  return [spansAt(facts, one.local - from + facts.start.local, facts.length, context)];
}

const isAlike = (one: EventFacts, other: EventFacts): boolean => one.takes === other.takes && one.title === other.title;

function startIsMissed(master: EventFacts, occurrences: ReadonlyMap<number, Occurrence>, context: CalendarContext) {
  const { start, end } = context.instants;
  const { local } = master.start;
  return master.rules.length > 0 && start <= local && local < end && !occurrences.has(local);
}

const seriesRemarks = (master: EventFacts, isMissed: boolean): string[] => [
  ...master.remarks,
  ...(isMissed ? [NOT_FIRST] : []),
];

/** An event on its own: one that never was part of a series, or whose series is not in this file. */
function single(facts: EventFacts, context: CalendarContext): SeriesResult {
  if (facts.isCancelled) return { events: [], cancelled: 1 };
  const spans = spansAt(facts, facts.start.local, facts.length, context);
  return { events: [eventOf(facts, spans, facts.remarks)], cancelled: 0 };
}

/**
 * Works out a series and the changes to single occurrences of it: what a change replaces is left out, and the change takes
 * its place, as part of the series where only the time is another.
 *
 * @throws {Unreadable} for a rule or a date that cannot be read
 */
export function workOutSeries(
  master: EventFacts,
  changes: readonly EventFacts[],
  context: CalendarContext,
): SeriesResult {
  if (master.isCancelled) return { events: [], cancelled: 1 };
  const kept = occurrencesOf(master, context);
  const isMissed = startIsMissed(master, kept, context);
  leaveOutExceptions(kept, master, context);
  const turns = turnsIn(master, changes, context);
  const once = changes.filter(({ andLater }) => !andLater);
  for (const { replaces } of once)
    if (replaces !== null) leaveOut(kept, onClockOf(master, replaces, context), replaces);
  const spans = [...kept.values()].flatMap((one) => spansOf(master, one, turns, context));
  const changed = once.filter(({ isCancelled }) => !isCancelled);
  const alike = changed
    .filter((one) => isAlike(one, master))
    .map((one) => spansAt(one, one.start.local, one.length, context));
  const others = changed.filter((one) => !isAlike(one, master)).flatMap((one) => single(one, context).events);
  const series = eventOf(master, joined([...spans, ...alike]), seriesRemarks(master, isMissed));
  return { events: [series, ...others], cancelled: once.length - changed.length };
}

/** Changes to a series that is not in the file stand for themselves. */
export const workOutStrays = (changes: readonly EventFacts[], context: CalendarContext): SeriesResult => {
  const results = changes.map((one) => single(one, context));
  return {
    events: results.flatMap(({ events }) => events),
    cancelled: results.reduce((sum, { cancelled }) => sum + cancelled, 0),
  };
};
