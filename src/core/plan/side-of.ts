import type { Board } from '../board/board.ts';
import { assessBoard } from '../level/assess-board.ts';
import type { Policy } from '../policy/policy.ts';
import { splitNow } from '../split/split-now.ts';
import { announceLive } from './announce-live.ts';
import type { WhatIfSide } from './what-if-side.ts';

/**
 * One side of a what-if: what a board says at a moment (`now`, ms since the epoch), and what its live levels would oblige,
 * promise and leave of the time once they were announced (spec domain §8).
 *
 * @example sideOf(HANDBOOK_POLICY, board, now).regions[0]?.level // 4
 */
export const sideOf = (policy: Policy, board: Board, now: number): WhatIfSide => {
  const state = assessBoard(policy, board, now);
  const announced = announceLive(policy, board, state);
  const split = splitNow(policy, board, announced, now);
  const regions = state.regions.map((region, place) => ({
    state: region,
    level: announced.regions[place]?.inForce ?? null,
    contingencies: announced.regions[place]?.contingencies ?? [],
    split: split.regions[place] ?? null,
  }));
  return { regions, promises: announced.promises };
};
