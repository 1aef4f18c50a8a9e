import type { Board } from '../../../src/core/board/board.ts';
import { boardOf, personOf } from './board-of.ts';

/** A board of three people that the sample exports name in their own ways, and no case. */
export function importBoard(parts: Parameters<typeof boardOf>[0] = {}): Board {
  return boardOf({
    people: [
      personOf('amara', { name: 'Amara Okafor', openCases: 8 }),
      personOf('bruno', { name: 'Bruno Keller', openCases: 6 }),
      personOf('zoe', { name: 'Zoë Brandt', region: 'americas', openCases: 5 }),
    ],
    ...parts,
  });
}
