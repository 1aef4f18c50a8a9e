import { owedSeries, type OwedPoint } from '../core/history/owed-series.ts';
import { useBoardStore } from './board-context.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';
import { shownBoard } from './store/shown-board.ts';
import { useBoardState } from './use-board-state.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';
import { usePolicy } from './use-policy.ts';

const rememberPoints = perStore(() => remember<readonly OwedPoint[]>());

/** The hours of internal work that were put off and paid back since the levels came into play; none while they are not. */
export const useOwedSeries = (): readonly OwedPoint[] => {
  const points = rememberPoints(useBoardStore());
  const policy = usePolicy();
  const state = useBoardState();
  const { tick, now } = useMoment();
  return useFacts((facts) => {
    const board = shownBoard(facts);
    return points([state, board.timeLog, board.checkIns, policy, tick], () => owedSeries(policy, board, state, now()));
  });
};
