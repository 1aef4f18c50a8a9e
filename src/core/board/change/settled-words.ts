import { formatUtcMoment } from '../../clock/format-utc-moment.ts';
import type { Stamp } from '../board.ts';
import type { Announcement } from '../record.ts';

const WORDS: Record<Announcement['state'], string> = {
  drafted: 'drafted',
  posted: 'marked posted',
  skipped: 'skipped',
  retracted: 'taken back',
};

/**
 * That an announcement was settled before, with who did it and when; the day is named where it is another UTC day than
 * that of `mark`.
 *
 * @example settledWords(announcement, mark) // 'Already marked posted by Dana at 10:03 UTC'
 */
export function settledWords({ state, by, at }: Announcement, mark: Stamp): string {
  const who = by.trim() === '' ? '' : ` by ${by.trim()}`;
  return `Already ${WORDS[state]}${who} at ${formatUtcMoment(Date.parse(at), Date.parse(mark.at))}`;
}
