import { useRegionSeries } from '../../../state/use-region-series.ts';
import type { Period } from '../use-period.ts';

/** The levels, the load and the staffing of every region over a time. */
export function LevelsTab({ period }: { period: Period }) {
  const series = useRegionSeries();
  return (
    <div data-period={period.name}>
      {series.map(({ region }) => (
        <h2 key={region.id}>{region.name}</h2>
      ))}
    </div>
  );
}
