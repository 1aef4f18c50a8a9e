import { useMemo } from 'react';
import { hoursAtLevels } from '../../../core/history/hours-at-levels.ts';
import type { RegionSeries } from '../../../core/history/region-series.ts';
import { keepQuery } from '../../../state/hash-location.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { StepChart } from '../../../ui/charts/StepChart.tsx';
import { Card } from '../../../ui/Card.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import { dayWords, momentWords } from '../moment-words.ts';
import type { Period } from '../use-period.ts';
import { describeNoLevels, describePast, isSingleLevel } from './describe-past.ts';
import { levelSeries } from './level-series.ts';
import { LevelShares } from './LevelShares.tsx';
import styles from './LevelsTab.module.css';
import { NumbersCharts } from './NumbersCharts.tsx';

/** A share below this would be said as 0 h. */
const LEAST_HOURS = 0.05;

/** What was in force in a region, what was announced, and the numbers behind it. */
export function RegionPast({ series, period }: { series: RegionSeries; period: Period }) {
  const { levels } = usePolicy();
  const { from, to } = period;
  const { region, periods } = series;
  const shares = useMemo(() => hoursAtLevels(series, from, to), [series, from, to]);
  const said = shares.filter(({ hours }) => hours >= LEAST_HOURS);
  const drawn = useMemo(() => levelSeries(series, { from, to }), [series, from, to]);
  const noLevels = describeNoLevels(series, from, to);
  const isSingle = isSingleLevel(series, from, to);
  const hasNumbers = series.numbers.some(({ at }) => at >= from && at < to);
  const wasInPlay = periods.some((one) => one.to > from && one.from < to);
  return (
    <Card title={region.name} aside={<span className={styles.soft}>{describePast(shares, wasInPlay)}</span>}>
      {said.length > 0 && <LevelShares region={region.name} shares={said} levels={levels.length} />}
      {noLevels === null && !isSingle && (
        <StepChart
          title="Level"
          about={region.name}
          range={{ from, to }}
          {...drawn}
          values={levels.length}
          toneOf={(level) => spreadTone(level, levels.length)}
          formatValue={(level) => `Level ${level}`}
          formatAt={momentWords(period)}
          formatDay={dayWords(period)}
          names={{ from: 'From (UTC)', to: 'To (UTC)' }}
        />
      )}
      {noLevels !== null && (
        <p className={styles.none}>
          {noLevels.why} {noLevels.how} <a href={`#${keepQuery('/triage')}`}>Triage</a>.
        </p>
      )}
      {(noLevels === null || hasNumbers) && <NumbersCharts series={series} period={period} isSingle={isSingle} />}
    </Card>
  );
}
