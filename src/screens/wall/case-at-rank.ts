import type { Case } from '../../core/board/case.ts';
import type { Queue } from '../../core/queue/queue.ts';

/** The case that stands at a rank, from 1; undefined below the last one. */
export const caseAtRank = ({ cases, order }: Queue, rank: number): Case | undefined => {
  const index = order[rank - 1];
  return index === undefined ? undefined : cases[index];
};
