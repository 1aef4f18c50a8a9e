import type { Board } from '../board/board.ts';
import type { Announcement } from '../board/record.ts';

/** What people were told, or what somebody decided not to tell them, and what was said about it since. */
export interface ToldEntry {
  /** As it was first noted. */
  readonly announcement: Announcement;
  /** Later entries that say otherwise, the oldest first. */
  readonly corrections: readonly Announcement[];
  /** As the last of them left it. */
  readonly state: Exclude<Announcement['state'], 'drafted'>;
  readonly text: string;
}

function entryOf([announcement, ...corrections]: readonly Announcement[]): ToldEntry[] {
  if (announcement === undefined) return [];
  const { state, text } = corrections.at(-1) ?? announcement;
  return state === 'drafted' ? [] : [{ announcement, corrections, state, text }];
}

/**
 * Everything that was posted or skipped, the newest first by the board's list, each with its corrections. Nothing is ever
 * missing from it: what was retracted is there too, and says so. Drafts are not.
 *
 * @example toldLog(board)[0]?.announcement.channel // '#ce'
 */
export function toldLog({ announcements }: Pick<Board, 'announcements'>): ToldEntry[] {
  const threads = new Map<string, Announcement[]>();
  for (const told of announcements) {
    if (told.state === 'drafted') continue;
    const thread = (told.corrects === null ? undefined : threads.get(told.corrects)) ?? [];
    thread.push(told);
    threads.set(told.id, thread);
  }
  return [...new Set(threads.values())].toReversed().flatMap(entryOf);
}
