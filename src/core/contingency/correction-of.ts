import type { Announcement } from '../board/record.ts';

/** "posted": in other words. "retracted": never posted, or never skipped, after all. `at` is a UTC instant in ISO 8601. */
interface Correcting extends Pick<Announcement, 'id' | 'at' | 'by'> {
  readonly state: 'posted' | 'retracted';
  readonly reason: string;
  readonly text?: string;
}

/**
 * A further entry that says otherwise than an earlier one, which stays as it is. What corrects a correction corrects the
 * entry that this one is about.
 *
 * @example correctionOf(told, { id: 'c1', state: 'retracted', reason: 'wrong channel', at, by }).corrects // told.id
 */
export function correctionOf(
  announcement: Announcement,
  { id, state, text, reason, at, by }: Correcting,
): Announcement {
  const corrects = announcement.corrects ?? announcement.id;
  return { ...announcement, id, corrects, state, text: text ?? announcement.text, reason, at, by };
}
