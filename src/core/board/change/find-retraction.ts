import type { Board } from '../board.ts';
import type { Announcement } from '../record.ts';

/**
 * The entry that takes an announcement back, if any: itself where its own state says so, else a later one. `id` is that of
 * the first of several entries about one message, which is what all later ones correct.
 *
 * @example findRetraction(board, 'level emea c1')?.by // 'Dana'
 */
export function findRetraction({ announcements }: Pick<Board, 'announcements'>, id: string): Announcement | undefined {
  return announcements.find((one) => one.state === 'retracted' && (one.id === id || one.corrects === id));
}
