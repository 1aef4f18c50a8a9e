import type { TimeLogEntry } from '../board/record.ts';
import { lastDays } from './last-days.ts';
import type { ActualSplit, Split } from './time-split.ts';

/**
 * The split of the hours logged over the last days, today included, and its drift from the target in percentage points.
 * Null where nothing was logged: there is no figure to show then.
 *
 * @example actualSplit(board.timeLog, 7, { customer: 80, internal: 20 }, now)?.drift // 6
 */
export function actualSplit(
  timeLog: readonly TimeLogEntry[],
  days: number,
  target: Split,
  now: number,
): ActualSplit | null {
  const wanted = new Set(lastDays(days, now));
  let customerHours = 0;
  let internalHours = 0;
  for (const entry of timeLog) {
    if (!wanted.has(entry.day)) continue;
    customerHours += entry.customerHours;
    internalHours += entry.internalHours;
  }
  const all = customerHours + internalHours;
  if (all === 0) return null;
  const customer = (100 * customerHours) / all;
  return { days, customerHours, internalHours, customer, internal: 100 - customer, drift: customer - target.customer };
}
