import type { Board } from '../core/board/board.ts';
import { regionSeries, type RegionSeries } from '../core/history/region-series.ts';
import { useBoardStore } from './board-context.ts';
import { perStore } from './per-store.ts';
import { remember } from './remember.ts';
import { shownBoard } from './store/shown-board.ts';
import { useFacts } from './use-facts.ts';
import { useMoment } from './use-moment.ts';
import { usePolicy } from './use-policy.ts';

/** What of a board tells the past of its levels. */
const pastOf = ({ checkIns, history, inPlay, regions }: Board): readonly unknown[] => [
  checkIns,
  history,
  inPlay,
  regions,
];

const rememberSeries = perStore(() => remember<readonly RegionSeries[]>());

/** The past of every region of the policy, in its order, up to the moment that the screen speaks of. */
export const useRegionSeries = (): readonly RegionSeries[] => {
  const series = rememberSeries(useBoardStore());
  const policy = usePolicy();
  const { tick, now } = useMoment();
  return useFacts((facts) => {
    const board = shownBoard(facts);
    return series([...pastOf(board), policy, tick], () =>
      policy.regions.map((region) => regionSeries(policy, board, region, now())),
    );
  });
};
