import type { InPlay } from '../core/board/board.ts';
import { useBoard } from './use-board.ts';

/** Since when, by whom and why the levels are in play; null when they are not. */
export const useInPlay = (): InPlay | null => useBoard((board) => board.inPlay);
