import { formatUtcMoment } from '../../core/clock/format-utc-moment.ts';
import type { CheckInState } from '../../core/level/region-state.ts';

/** The check-in of a region in a few words, the next one after one that was made, with the day where it is not today; null while the levels are not in play. */
export const describeCheckIn = ({ state, at, next }: CheckInState, now: number): string | null => {
  const time = formatUtcMoment(at, now);
  switch (state) {
    case 'none':
      return null;
    case 'later':
      return `check-in ${time}`;
    case 'due':
      return `check-in due ${time}`;
    case 'overdue':
      return `check-in overdue ${time}`;
    case 'missed':
      return `check-in missed ${time}`;
    case 'done':
      return `check-in ${formatUtcMoment(next, now)}`;
  }
};
