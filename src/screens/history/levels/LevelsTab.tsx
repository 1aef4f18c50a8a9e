import { useRegionSeries } from '../../../state/use-region-series.ts';
import type { Period } from '../use-period.ts';
import styles from './LevelsTab.module.css';
import { OwedPast } from './OwedPast.tsx';
import { RegionPast } from './RegionPast.tsx';
import { SplitPast } from './SplitPast.tsx';

/** Levels, load and staffing of every region over a time, and how the team's hours went. */
export function LevelsTab({ period }: { period: Period }) {
  const series = useRegionSeries();
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
