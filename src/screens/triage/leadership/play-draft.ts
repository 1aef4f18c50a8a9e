import type { InPlay } from '../../../core/board/board.ts';
import { formatUtcTime } from '../../../core/clock/format-utc-time.ts';
import { readUtcMoment, utcMoment } from './utc-moment.ts';

/** What somebody typed about the levels' being in play. */
export interface PlayDraft {
  readonly since: string;
  readonly reason: string;
  readonly suspended: string;
}

export type PlayErrors = Partial<Record<keyof PlayDraft, string>>;

/** What is in play, or that it begins now. */
export const playDraft = (inPlay: InPlay | null, now: number): PlayDraft => ({
  since: utcMoment(inPlay === null ? now : Date.parse(inPlay.since)),
  reason: inPlay?.reason ?? '',
  suspended: inPlay?.suspended ?? '',
});

/** Why it cannot be kept so; nothing when it can. */
export function checkPlay({ since, reason }: PlayDraft, now: number): PlayErrors {
  const at = readUtcMoment(since);
  return {
    ...(at === null && { since: 'That is not a day and time.' }),
    ...(at !== null && at > now && { since: `That is still to come: it is ${formatUtcTime(now)} UTC.` }),
    ...(reason.trim() === '' && { reason: 'The team and the company are told why: please say it.' }),
  };
}

/** What it comes to. A time that nobody touched stays as exact as it was; who began it stays who began it. */
export function playOf(draft: PlayDraft, before: InPlay | null, now: number, by: string): InPlay {
  const untouched = draft.since === playDraft(before, now).since;
  const exact = before?.since ?? new Date(now).toISOString();
  return {
    ...before,
    since: untouched ? exact : `${draft.since}:00Z`,
    by: before?.by || by,
    reason: draft.reason.trim(),
    suspended: draft.suspended.trim(),
  };
}
