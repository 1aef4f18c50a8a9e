import type { Announcement } from '../board/record.ts';

function corrected(word: Announcement, { state, text, at, by, reason }: Announcement): Announcement {
  return state === word.state ? { ...word, text } : { ...word, state, text, at, by, reason };
}

/**
 * What channels were told, or what somebody decided not to tell them, in the order of the board's list: each word once, as
 * its corrections left it, and without those that were retracted. Drafts are not among them: nobody was told. The order of
 * the list counts, not the times: those come from different clocks.
 *
 * @example toldWords(board.announcements).at(-1)?.state // 'posted'
 */
export function toldWords(announcements: readonly Announcement[]): Announcement[] {
  const words: Announcement[] = [];
  const places = new Map<string, number>();
  for (const told of announcements) {
    if (told.state === 'drafted') continue;
    const place = places.get(told.corrects ?? '') ?? words.length;
    const before = words[place];
    words[place] = before ? corrected(before, told) : told;
    places.set(told.id, place);
  }
  return words.filter(({ state }) => state !== 'retracted');
}
