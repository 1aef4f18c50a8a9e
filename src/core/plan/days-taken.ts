import { startOfDay } from '../clock/start-of-day.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { addDays } from './add-days.ts';
import type { CalendarEvent, DaySpan, TimeSpan } from './calendar-event.ts';
import { windowOfDay } from './window-of-day.ts';

/** How much of a day's coverage a timed event has to take, so that the day counts: more than none, half of it, all of it. */
export type TakenShare = 'any' | 'half' | 'whole';

const LEAST: Readonly<Record<TakenShare, number>> = { any: 0, half: 0.5, whole: 1 };

/** In order, those that touch made one, so that no minute counts twice. */
const apart = (times: readonly TimeSpan[]): TimeSpan[] => {
  const spans: TimeSpan[] = [];
  for (const { start, end } of times.toSorted((one, other) => one.start - other.start)) {
    const last = spans.at(-1);
    if (last === undefined || last.end < start) spans.push({ start, end });
    else spans.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
  }
  return spans;
};

/** Days whose windows a time may touch: one that opened the day before may still be open. */
const daysAround = ({ start, end }: TimeSpan): string[] => {
  const first = startOfDay(start) - DAY;
  const count = Math.floor((startOfDay(end) - first) / DAY) + 1;
  return Array.from({ length: count }, (_, place) => new Date(first + place * DAY).toISOString().slice(0, 10));
};

const isTaken = (region: PolicyRegion, day: string, times: readonly TimeSpan[], share: TakenShare): boolean => {
  const { opensAt, closesAt } = windowOfDay(region, day);
  const taken = times
    .map(({ start, end }) => Math.max(0, Math.min(end, closesAt) - Math.max(start, opensAt)))
    .reduce((sum, part) => sum + part, 0);
  return taken > 0 && taken >= (closesAt - opensAt) * LEAST[share];
};

const joinDays = (spans: readonly DaySpan[]): DaySpan[] => {
  const joined: DaySpan[] = [];
  for (const { from, to } of spans.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const last = joined.at(-1);
    if (last === undefined || addDays(last.to, 1) < from) joined.push({ from, to });
    else joined.splice(-1, 1, { from: last.from, to: last.to < to ? to : last.to });
  }
  return joined;
};

/**
 * The days on which an event takes somebody of a region away: the dates of its whole days as they are written, in no zone;
 * and each day of whose coverage window its times take their share, a window across midnight being that of the day it
 * opens (spec domain §8). Spans in order that do not touch.
 *
 * @example daysTaken(dentist, emea, 'half') // [] for 09:00 to 10:00 in coverage from 09:00 to 16:00
 */
export const daysTaken = (
  { days, times }: Pick<CalendarEvent, 'days' | 'times'>,
  region: PolicyRegion,
  share: TakenShare,
): DaySpan[] => {
  const spans = apart(times);
  const candidates = [...new Set(spans.flatMap(daysAround))];
  const taken = candidates.filter((day) => isTaken(region, day, spans, share));
  return joinDays([...days, ...taken.map((day) => ({ from: day, to: day }))]);
};
