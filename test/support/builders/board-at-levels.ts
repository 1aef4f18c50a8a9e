import type { Board } from '../../../src/core/board/board.ts';
import type { BoardState } from '../../../src/core/level/region-state.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { boardOf } from './board-of.ts';

/** The moment at which these boards are looked at: both coverages are open. */
export const NOW = Date.parse('2026-12-29T14:42:00Z');

type Parts = Parameters<typeof boardOf>[0] & {};

/** A board in play whose levels leadership set by hand, for example `{ emea: 4, americas: 1 }`. */
export function boardAtLevels(levels: Readonly<Record<string, number>>, parts: Parts = {}): Board {
  const span = { at: '2026-12-29T08:00:00Z', until: '2026-12-30T01:00:00Z' };
  const regions: Parts['regions'] = {};
  for (const [id, level] of Object.entries(levels))
    regions[id] = { override: { level, reason: 'said so', by: 'Lee', ...span } };
  return boardOf({
    inPlay: { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'holidays' },
    ...parts,
    regions,
  });
}

/** What such a board says. */
export function stateAtLevels(levels: Readonly<Record<string, number>>, policy: Policy = HANDBOOK_POLICY): BoardState {
  return assessBoard(policy, boardAtLevels(levels), NOW);
}
