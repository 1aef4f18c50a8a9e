import { formatDuration } from '../../../core/clock/format-duration.ts';
import { formatUtcMoment } from '../../../core/clock/format-utc-moment.ts';
import { formatUtcTime } from '../../../core/clock/format-utc-time.ts';
import { startOfDay } from '../../../core/clock/start-of-day.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { dayWord } from '../../../core/status/day-word.ts';

// What was missed waits behind what is due: whoever looks is most likely on shift where a coverage is open.
const URGENCIES = ['overdue', 'due', 'missed', 'drifted', 'new', 'quiet'] as const;

/** How much a region's check-in presses. "new": nothing announced yet. "quiet": nothing to do before the next one. */
export type Urgency = (typeof URGENCIES)[number];

export const urgencyOf = (state: RegionState): Urgency => {
  const { checkIn, unknown, announced, drifted } = state;
  if (checkIn.state === 'overdue') return 'overdue';
  if (checkIn.state === 'due') return 'due';
  if (checkIn.state === 'missed' || unknown !== null) return 'missed';
  if (announced === null) return 'new';
  return drifted ? 'drifted' : 'quiet';
};

const CALLED: ReadonlySet<Urgency> = new Set(['overdue', 'due', 'missed']);

/** Whether the clock asks for a region's check-in, whatever its numbers are. */
export const isCalled = (state: RegionState): boolean => CALLED.has(urgencyOf(state));

/** The regions whose check-in presses most first, in the policy's order within one urgency. */
export const byUrgency = (regions: readonly RegionState[]): RegionState[] =>
  regions.toSorted((one, other) => URGENCIES.indexOf(urgencyOf(one)) - URGENCIES.indexOf(urgencyOf(other)));

/** The one line about a region's check-in, worked out for `now`; ms. */
export const checkInLine = (state: RegionState, now: number): string => {
  const { region, checkIn, announced, live } = state;
  const time = formatUtcMoment(checkIn.at, now);
  switch (urgencyOf(state)) {
    case 'overdue':
      return `${region.name} check-in overdue: it was due ${time}, ${formatDuration(now - checkIn.at)} ago`;
    case 'due':
      return now < checkIn.at
        ? `${region.name} check-in due ${time}, ${formatDuration(checkIn.at - now)} left`
        : `${region.name} check-in was due ${time}, ${formatDuration(now - checkIn.at)} ago`;
    case 'missed':
      return missedLine(state, now);
    case 'drifted':
      return `${region.name}: announced ${announced?.level}, the numbers now give ${live ?? 'no level'}`;
    case 'new':
      return `${region.name} has announced no level yet; check-in ${dayAndTime(checkIn.at, now)}`;
    case 'quiet':
      return `${announcedLine(state, now)}; next check-in ${dayAndTime(nextOf(state), now)}`;
  }
};

const missedLine = ({ region, checkIn, unknown }: RegionState, now: number): string => {
  const missed = `${region.name} check-in of ${formatUtcMoment(unknown?.missedAt ?? checkIn.at, now)} missed`;
  return unknown === null ? missed : `${missed}; the level reads unknown until you check in`;
};

const announcedLine = ({ region, announced }: RegionState, now: number): string =>
  announced === null ? region.name : `${region.name} announced level ${announced.level} ${atWhen(announced.at, now)}`;

const atWhen = (instant: number, now: number): string =>
  `${startOfDay(instant) === startOfDay(now) ? 'at' : 'on'} ${formatUtcMoment(instant, now)}`;

const nextOf = ({ checkIn }: RegionState): number => (checkIn.state === 'done' ? checkIn.next : checkIn.at);

const dayAndTime = (instant: number, now: number): string => `${dayWord(instant, now)} ${formatUtcTime(instant)} UTC`;

/** What stands in place of check-ins that press less than those in view. */
export const moreCheckIns = (regions: readonly RegionState[]): string => {
  const pressing = regions.filter((state) => urgencyOf(state) !== 'quiet').length;
  return `${regions.length} more check-ins${pressing === 0 ? '' : `, ${pressing} to be made`}`;
};

/** What a screen reader hears when a check-in falls due or is made: no times, so that it changes only then. */
export const checkInNews = (regions: readonly RegionState[]): string =>
  regions
    .filter((state) => SAID[urgencyOf(state)] !== undefined)
    .map((state) => `${state.region.name} ${SAID[urgencyOf(state)]}`)
    .join(', ');

const SAID: Readonly<Partial<Record<Urgency, string>>> = {
  overdue: 'check-in overdue',
  missed: 'check-in missed',
  due: 'check-in due',
  drifted: 'announced another level than the numbers give',
};
