import { describeUncovered } from '../../core/level/describe-uncovered.ts';
import type { BoardState } from '../../core/level/region-state.ts';

/** The alarm of uncovered regions in words; several share one sentence, since all must be read from afar. */
export const describeNobodyThere = (state: BoardState): string | null => {
  const names = state.regions.filter(({ uncovered }) => uncovered).map(({ region }) => region.name);
  if (names.length < 2) return describeUncovered(state);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}: coverage is open and nobody is working.`;
};
