import type { Board } from '../../../../src/core/board/board.ts';
import { boardOf, personOf } from '../../../support/builders/board-of.ts';

/** Who writes; each counts the cases of three people that nobody else counts, and all count those of one more. */
export const WRITERS = ['Amara', 'Bruno', 'Chidi', 'Dana'] as const;
export type Writer = (typeof WRITERS)[number];

const PARTS = ['first', 'second', 'third'] as const;

/** The person whose cases all writers count. */
export const SHARED = 'Everybody’s';

export const ownOf = (writer: Writer): string[] => PARTS.map((part) => `${writer}’s ${part}`);

/** A board in play with all these people, everybody without a case. */
export const crowdBoard = (since: number): Board =>
  boardOf({
    id: 'the-board-of-the-crowd',
    team: 'Crowd',
    inPlay: { since: new Date(since).toISOString(), by: 'Lee', reason: 'year-end holidays' },
    people: [SHARED, ...WRITERS.flatMap(ownOf)].map((name) => personOf(name)),
  });
