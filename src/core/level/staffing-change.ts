import type { Move } from './move.ts';

/**
 * The smallest change by a move after which SEs working are above a ceiling (moves that lower a level) or at it or below
 * (moves that raise it). 0 where that is so already, Infinity where the move cannot do it.
 *
 * @example staffingChange('more-working', 2, 4) // 3: from 2 SEs to 5
 */
export const staffingChange = (move: Move, working: number, ceiling: number): number => {
  const lowers = move === 'more-working' || move === 'fewer-cases';
  if (lowers === working > ceiling) return 0;
  if (move === 'more-working') return ceiling + 1 - working;
  return move === 'fewer-working' && ceiling >= 0 ? working - ceiling : Infinity;
};
