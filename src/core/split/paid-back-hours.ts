import type { TimeLogEntry } from '../board/record.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { coverageWindows } from './coverage-windows.ts';
import type { LevelSpan } from './level-spans.ts';

interface LoggedDay {
  readonly all: number;
  readonly internal: number;
}

function perDay(entries: readonly TimeLogEntry[]): Map<string, LoggedDay> {
  const days = new Map<string, LoggedDay>();
  for (const { day, customerHours, internalHours } of entries) {
    const sum = days.get(day) ?? { all: 0, internal: 0 };
    days.set(day, { all: sum.all + customerHours + internalHours, internal: sum.internal + internalHours });
  }
  return days;
}

/** Whether a span touches the coverage that opened on a day. */
function touches(day: string, region: PolicyRegion, spans: readonly LevelSpan[]): boolean {
  const start = Date.parse(`${day}T00:00:00Z`);
  const windows = coverageWindows(region, start, start + DAY).filter(({ opensAt }) => opensAt >= start);
  return windows.some(({ opensAt, closesAt }) => spans.some((span) => span.start < closesAt && span.end > opensAt));
}

/**
 * The internal hours in some entries of a region beyond the target's share of all its hours that day, leaving out days on
 * which internal work was paused in its coverage (spec domain §7). `share` is a part of one.
 *
 * @example paidBackHours(emea, [{ day: '2026-12-28', customerHours: 12, internalHours: 6 }], [], 0.2) // 2.4
 */
export function paidBackHours(
  region: PolicyRegion,
  entries: readonly TimeLogEntry[],
  paused: readonly LevelSpan[],
  share: number,
): number {
  let sum = 0;
  for (const [day, { all, internal }] of perDay(entries))
    if (!touches(day, region, paused)) sum += Math.max(0, internal - share * all);
  return sum;
}
