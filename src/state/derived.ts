import type { Board } from '../core/board/board.ts';
import { assessBoard } from '../core/level/assess-board.ts';
import type { BoardState } from '../core/level/region-state.ts';
import type { Policy } from '../core/policy/policy.ts';
import { buildQueue } from '../core/queue/build-queue.ts';
import type { Queue } from '../core/queue/queue.ts';
import { splitTime } from '../core/split/split-time.ts';
import type { TimeSplit } from '../core/split/time-split.ts';
import type { StatusFile } from '../core/status/status-file.ts';
import { statusOf } from '../core/status/status-of.ts';
import { remember } from './remember.ts';

/** A moment to compute for. `tick` says when to compute again; `now` is the time then, read as late as possible. */
export interface Moment {
  readonly tick: number;
  readonly now: () => number;
}

/** What follows from a board, each part computed once for all screens and only when what it reads has changed. */
export interface Derived {
  readonly boardState: (board: Board, moment: Moment) => BoardState;
  readonly queue: (board: Board, moment: Moment) => Queue;
  readonly timeSplit: (board: Board, moment: Moment) => TimeSplit;
  readonly status: (board: Board, moment: Moment) => StatusFile;
}

export const createDerived = (policy: Policy): Derived => {
  const states = remember<BoardState>();
  const queues = remember<Queue>();
  const splits = remember<TimeSplit>();
  const statuses = remember<StatusFile>();

  const boardState = (board: Board, { tick, now }: Moment): BoardState =>
    states([...whatLevelsRead(board), tick], () => assessBoard(policy, board, now()));

  return {
    boardState,
    queue(board, moment) {
      const state = boardState(board, moment);
      const { cases, edition, ordering, people } = board;
      return queues([cases, edition, ordering, people, levelsInForce(state)], () => buildQueue(policy, board, state));
    },
    timeSplit(board, moment) {
      const state = boardState(board, moment);
      const { edition, timeLog, inPlay, history } = board;
      return splits([state, edition, timeLog, inPlay, history], () => splitTime(policy, board, state, moment.now()));
    },
    status(board, moment) {
      const state = boardState(board, moment);
      return statuses([board, state], () => statusOf(policy, board, state, moment.now()));
    },
  };
};

function whatLevelsRead(board: Board): readonly unknown[] {
  const { regions, people, readings, inPlay, checkIns, announcements, countSource, edition } = board;
  const cases = countSource === 'queue' ? board.cases : null;
  return [regions, people, readings, inPlay, checkIns, announcements, countSource, edition, cases];
}

function levelsInForce(state: BoardState): string {
  return state.regions.map(({ region, inForce }) => `${region.id} ${inForce ?? '-'}`).join('\n');
}
