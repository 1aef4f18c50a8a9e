import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import { dayWord } from '../../core/status/day-word.ts';
import type { StatusRegion } from '../../core/status/status-file.ts';

/** The check-in that a region's report names, and the one a day after it. */
const checkIns = ({ checkIn }: StatusRegion): number[] => {
  const next = new Date(checkIn.at);
  next.setUTCDate(next.getUTCDate() + 1);
  return [Date.parse(checkIn.at), next.getTime()];
};

/** Until when something holds (`until` and `now` in ms since the epoch): "until the 17:30 UTC check-in today". */
export const untilText = (until: number, regions: readonly StatusRegion[], now: number): string => {
  const time = `${formatUtcTime(until)} UTC`;
  const moment = regions.flatMap(checkIns).includes(until) ? `the ${time} check-in` : time;
  // A day and its month stay on one line.
  const day = dayWord(until, now).replace(/ (?=\w+$)/, '\u{a0}');
  return until <= now ? `until ${moment} ${day}, which has passed` : `until ${moment} ${day}`;
};
