import type { Announcement } from '../../../core/board/record.ts';
import { formatUtcMoment } from '../../../core/clock/format-utc-moment.ts';

/** What became of a message, when, by whom and why: "posted 10:04 UTC by Amara". */
export const describeTold = ({ state, at, by, reason, corrects }: Announcement, now: number): string => {
  const who = by === '' ? '' : ` by ${by}`;
  const why = reason === null || reason === '' ? '' : `: ${reason}`;
  return `${wordOf(state, corrects !== null)} ${formatUtcMoment(Date.parse(at), now)}${who}${why}`;
};

const wordOf = (state: Announcement['state'], isCorrection: boolean): string => {
  if (state === 'retracted') return 'marked as not so';
  if (isCorrection) return 'corrected';
  return state;
};
