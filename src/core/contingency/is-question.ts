import type { Announcement } from '../board/record.ts';

/** How the ids of questions to leadership begin, as those of other drafts begin with their kind. */
export const QUESTION = 'question';

/**
 * Whether a message, still to post or told already, asks leadership for a word: its id tells (spec domain §3, level 4).
 *
 * @example isQuestion({ id: 'question emea @cs-leadership check-in-7 0' }) // true
 */
export function isQuestion({ id }: Pick<Announcement, 'id'>): boolean {
  return id.startsWith(`${QUESTION} `);
}
