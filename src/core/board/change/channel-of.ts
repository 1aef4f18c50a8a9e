import type { Board } from '../board.ts';

/**
 * The channel of an announcement, or "announcement" where the board does not have it.
 *
 * @example channelOf(board, 'alert emea #ce c1 0') // '#ce'
 */
export function channelOf({ announcements }: Pick<Board, 'announcements'>, id: string): string {
  return announcements.find((one) => one.id === id)?.channel ?? 'announcement';
}
