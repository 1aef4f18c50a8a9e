import type { Board } from '../board.ts';
import type { Announcement } from '../record.ts';

/**
 * The announcement of this id where somebody marked it posted, skipped or taken back; a draft and an unknown id give none.
 *
 * @example findSettled(board, 'level emea c1')?.state // 'posted'
 */
export function findSettled({ announcements }: Pick<Board, 'announcements'>, id: string): Announcement | undefined {
  return announcements.find((one) => one.id === id && one.state !== 'drafted');
}
