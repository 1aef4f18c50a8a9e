import { useBoard } from '../../../state/use-board.ts';
import { useOwedSeries } from '../../../state/use-owed-series.ts';
import { useRegionSeries } from '../../../state/use-region-series.ts';
import type { Period } from '../use-period.ts';
import styles from './LevelsTab.module.css';
import { NothingPast } from './NothingPast.tsx';
import { OwedPast } from './OwedPast.tsx';
import { RegionPast } from './RegionPast.tsx';
import { SplitPast } from './SplitPast.tsx';

/** Levels, load and staffing of every region over a time, and how the team's hours went. */
export function LevelsTab({ period }: { period: Period }) {
  const series = useRegionSeries();
  const isNothing = useIsNothing();
  if (isNothing && series.every(({ inForce }) => inForce.every(({ level }) => level === null))) return <NothingPast />;
  return (
    <div className={styles.cards}>
      {series.map((one) => (
        <RegionPast key={one.region.id} series={one} period={period} />
      ))}
      <div className={styles.team} data-beside={series.length % 2 === 1 || undefined}>
        <SplitPast period={period} />
        <OwedPast period={period} />
      </div>
    </div>
  );
}

/** No check-in, no hours logged and none put off: no time that one may choose has anything to draw. */
function useIsNothing(): boolean {
  const owed = useOwedSeries();
  const isEmpty = useBoard(({ checkIns, timeLog }) => checkIns.length === 0 && timeLog.length === 0);
  return isEmpty && owed.every(({ putOff, paidBack }) => putOff === 0 && paidBack === 0);
}
