import type { Board } from '../board.ts';

/**
 * A person's name, or the id where nobody on the board has it.
 *
 * @example nameOf(board, 'amara') // 'Amara'
 */
export function nameOf(board: Pick<Board, 'people'>, id: string): string {
  return board.people.find((person) => person.id === id)?.name ?? id;
}
