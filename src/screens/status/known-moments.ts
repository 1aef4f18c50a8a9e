import type { StatusRegion } from '../../core/status/status-file.ts';

/** The moments that a region's sentences may speak of: its coverage, what was announced, its check-ins of this day and the next. */
export const knownMoments = ({ coverage, checkIn, level }: StatusRegion): number[] => {
  const checkInAt = new Date(checkIn.at);
  const nextCheckIn = new Date(checkIn.at);
  nextCheckIn.setUTCDate(checkInAt.getUTCDate() + 1);
  const told = [level.until, level.announcedAt]
    .filter((instant) => instant !== null)
    .map((instant) => Date.parse(instant));
  return [
    Date.parse(coverage.closesAt),
    Date.parse(coverage.opensAt),
    checkInAt.getTime(),
    nextCheckIn.getTime(),
    ...told,
  ];
};
