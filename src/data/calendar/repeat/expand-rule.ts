import { DAY, HOUR, MINUTE } from '../../../core/clock/time-of-day.ts';
import { completeRule } from './complete-rule.ts';
import { factsOf, fitsRule } from './fits-rule.ts';
import { stepsOf, type Period } from './period.ts';
import type { Rule } from './rule.ts';
import type { Work } from './work.ts';

/** Local times, ms as if UTC; both ends belong to it. */
interface LocalRange {
  readonly from: number;
  readonly to: number;
}

const timesOf = ({ hours, minutes, seconds }: Rule, start: number): number[] => {
  const at = new Date(start);
  const or = (list: readonly number[], own: number): readonly number[] => (list.length > 0 ? list : [own]);
  const all = or(hours, at.getUTCHours()).flatMap((hour) =>
    or(minutes, at.getUTCMinutes()).flatMap((minute) =>
      or(seconds, at.getUTCSeconds()).map((second) => hour * HOUR + minute * MINUTE + second * 1000),
    ),
  );
  return all.toSorted((one, other) => one - other);
};

function momentsIn(rule: Rule, period: Period, times: readonly number[], work: Work): number[] {
  const moments: number[] = [];
  work.spend(period.to - period.from + 1);
  for (let day = period.from; day <= period.to; day += 1)
    if (fitsRule(rule, factsOf(day, period))) for (const time of times) moments.push(day * DAY + time);
  if (rule.places.length === 0) return moments;
  return moments.filter((_, at) => rule.places.includes(at + 1) || rule.places.includes(at - moments.length));
}

/**
 * The moments of a repeat rule from its start on that lie in a range, in order; a start that the rule does not take is none
 * of them. All are local times, in ms as if UTC. Without a COUNT the time before the range is skipped.
 *
 * @throws {Unreadable} when the rules of the calendar take more than they may
 */
export function expandRule(given: Rule, start: number, { from, to }: LocalRange, work: Work): number[] {
  const rule = completeRule(given, start);
  const { placeOf, periodAt } = stepsOf(rule);
  const times = timesOf(rule, start);
  const last = Math.min(to, rule.until ?? Infinity);
  const first = placeOf(Math.floor(start / DAY));
  const missed = rule.count === null ? Math.floor((placeOf(Math.floor(from / DAY)) - first) / rule.interval) - 1 : 0;
  const found: number[] = [];
  let counted = 0;
  for (let step = Math.max(0, missed); ; step += 1) {
    const period = periodAt(first + step * rule.interval);
    const goesOn = period.from * DAY <= last;
    if (!goesOn) return found;
    for (const at of momentsIn(rule, period, times, work)) {
      if (at < start) continue;
      if (at > last || counted === rule.count) return found;
      counted += 1;
      if (at >= from) found.push(at);
    }
  }
}
