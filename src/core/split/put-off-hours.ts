import { HOUR } from '../clock/time-of-day.ts';
import type { PolicyRegion } from '../policy/policy.ts';
import { coverageWindows } from './coverage-windows.ts';
import type { LevelSpan } from './level-spans.ts';

/** How long one window and one span overlap, in hours. */
const overlap = (window: { opensAt: number; closesAt: number }, span: LevelSpan): number =>
  Math.max(0, Math.min(window.closesAt, span.end) - Math.max(window.opensAt, span.start)) / HOUR;

/** The first SE works whenever anybody does, the second whenever two do, and so on; each so many hours at most. */
function seHoursOf(stretches: readonly { hours: number; working: number }[], hoursPerDay: number): number {
  const mostWorking = Math.max(0, ...stretches.map(({ working }) => working));
  let sum = 0;
  for (let se = 1; se <= mostWorking; se += 1) {
    const hours = stretches.reduce((all, one) => all + (one.working >= se ? one.hours : 0), 0);
    sum += Math.min(hours, hoursPerDay);
  }
  return sum;
}

/**
 * The SE-hours of a region within its coverage and within some spans, in order of time; of each SE at most `hoursPerDay`
 * per coverage (spec domain §7).
 *
 * @example putOffHours(emea, [{ start: ten, end: four, level: 4, working: 2 }], 8) // 12
 */
export function putOffHours(region: PolicyRegion, spans: readonly LevelSpan[], hoursPerDay: number): number {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return 0;
  let sum = 0;
  for (const window of coverageWindows(region, first.start, last.end)) {
    const stretches = spans.map((span) => ({ hours: overlap(window, span), working: span.working }));
    sum += seHoursOf(
      stretches.filter(({ hours }) => hours > 0),
      hoursPerDay,
    );
  }
  return sum;
}
