import type { Override } from '../board/board.ts';
import { formatUtcMoment } from '../clock/format-utc-moment.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import { describeUnknown } from './describe-unknown.ts';
import type { RegionState } from './region-state.ts';

/**
 * How the level in force came about and where the live one stands beside it, in one sentence (spec domain §1). A moment on
 * another UTC day than that of `now` (ms since the epoch) is named with its day. After a missed check-in the level is unknown,
 * whatever was told last. Empty while nothing was entered, announced or set.
 *
 * @example describeStanding(state, now) // 'Announced at 10:02 UTC; the numbers now give 5'
 */
export const describeStanding = (state: RegionState, now: number): string => {
  const { unknown, live, announced, override, inForce, inForceBy } = state;
  if (inForceBy === 'override' && override !== null)
    return `Set to ${inForce}${override.by === '' ? '' : ` by ${override.by}`} ${untilWhen(override, now)}${beside(state)}`;
  if (unknown !== null) return `U${describeUnknown(unknown, now).slice(1)}${live === null ? '' : numbersGive(live)}`;
  if (inForceBy === 'announced' && announced !== null) return `Announced ${atWhen(announced.at, now)}${beside(state)}`;
  if (inForceBy === 'live') return 'Not announced yet';
  return live === null ? '' : `Not in play: this would be level ${live}`;
};

const untilWhen = ({ until, reason }: Override, now: number): string =>
  `until ${formatUtcMoment(Date.parse(until), now)}: ${reason}`;

const atWhen = (instant: number, now: number): string =>
  `${startOfDay(instant) === startOfDay(now) ? 'at ' : ''}${formatUtcMoment(instant, now)}`;

const numbersGive = (live: number): string => `; the numbers now give ${live}`;

const beside = ({ live, inForce }: RegionState): string => (live === null || live === inForce ? '' : numbersGive(live));
