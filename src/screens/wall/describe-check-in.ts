import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import type { CheckInState } from '../../core/level/region-state.ts';

/** The check-in of a region in a few words; null while the levels are not in play. */
export const describeCheckIn = ({ state, at, next }: CheckInState): string | null => {
  const time = `${formatUtcTime(at)} UTC`;
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
      return `next check-in ${formatUtcTime(next)} UTC`;
  }
};
