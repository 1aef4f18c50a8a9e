import type { Announcement } from '../../../core/board/record.ts';
import type { ToldEntry } from '../../../core/contingency/told-log.ts';
import type { CheckInRecord } from '../../../core/history/check-in-records.ts';

/** A message of a check-in as its last word left it. */
export interface MessageLine extends Pick<Announcement, 'id' | 'kind' | 'level' | 'channel'> {
  readonly state: ToldEntry['state'] | 'drafted' | 'to post';
  /** When the last word on it was said; ms. Null: nothing was told yet. */
  readonly at: number | null;
  readonly by: string;
  readonly text: string;
  /** What it said at first, where that was corrected. */
  readonly first: string | null;
  /** Why it was skipped or retracted. */
  readonly reason: string | null;
  readonly isCorrected: boolean;
}

function toldLine({ announcement, corrections, state, text }: ToldEntry): MessageLine {
  const { id, kind, level, channel } = announcement;
  const { at, by, reason } = corrections.at(-1) ?? announcement;
  const first = announcement.text === text ? null : announcement.text;
  const isCorrected = corrections.length > 0 && state === 'posted';
  return { id, kind, level, channel, state, at: Date.parse(at), by, text, first, reason, isCorrected };
}

/** What was told after a check-in, what is still to post, and words that nobody was told. */
export function linesOf({ told, toPost, drafted }: CheckInRecord): MessageLine[] {
  const rest = { by: '', first: null, reason: null, isCorrected: false, at: null };
  return [
    ...toPost.map(({ id, kind, level, channel, text }): MessageLine => {
      return { ...rest, id, kind, level, channel, text, state: 'to post' };
    }),
    ...told.map(toldLine),
    ...drafted.map(({ id, kind, level, channel, text, at, by }): MessageLine => {
      return { ...rest, id, kind, level, channel, text, state: 'drafted', at: Date.parse(at), by };
    }),
  ];
}
