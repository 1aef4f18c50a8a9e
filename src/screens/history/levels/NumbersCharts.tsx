import type { RegionSeries } from '../../../core/history/region-series.ts';
import { plannedText } from '../../../core/policy/planned-text.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { LinesChart, type LinesRow } from '../../../ui/charts/LinesChart.tsx';
import { dayWords, momentWords } from '../moment-words.ts';
import type { Period } from '../use-period.ts';
import { formatTenth } from './format-tenth.ts';
import styles from './LevelsTab.module.css';
import { SingleNumbers } from './SingleNumbers.tsx';

interface Props {
  series: RegionSeries;
  period: Period;
  /** One level and one check-in are all there is: no chart above says the level. */
  isSingle: boolean;
}

/** Load and staffing of a region, as its check-ins froze them. */
export function NumbersCharts({ series, period, isSingle }: Props) {
  const { levels } = usePolicy();
  const { region } = series;
  const numbers = series.numbers.filter(({ at }) => at >= period.from && at < period.to);
  if (numbers.length === 0)
    return (
      <p className={styles.none}>
        No check-in in this time, so nothing is known of load and staffing: each check-in keeps the numbers of its
        moment.
      </p>
    );
  const [only] = numbers;
  if (numbers.length === 1 && only !== undefined)
    return <SingleNumbers region={region} point={only} period={period} saysLevel={isSingle} />;
  const shared = {
    about: region.name,
    range: period,
    formatValue: formatTenth,
    formatAt: momentWords(period),
    formatDay: dayWords(period),
    atName: 'Check-in (UTC)',
    isHalf: true,
  };
  const load = numbers.map(({ at, perSE }): LinesRow => ({ at, values: { perSE } }));
  const staffing = numbers.map(({ at, working }): LinesRow => ({ at, values: { working } }));
  const withinPlan = levels[0]?.load;
  return (
    <div className={styles.pair}>
      <LinesChart
        {...shared}
        title="Cases per SE"
        lines={[{ id: 'perSE', name: 'Cases per SE at check-in', mark: 'plain', series: 1 }]}
        rows={load}
        rules={withinPlan === undefined ? [] : [{ value: withinPlan, name: `Within plan: up to ${withinPlan}` }]}
      />
      <LinesChart
        {...shared}
        title="SEs working"
        lines={[{ id: 'working', name: 'SEs working at check-in', mark: 'plain', series: 1 }]}
        rows={staffing}
        rules={[{ value: region.planned.from, upTo: region.planned.to, name: `Planned: ${plannedText(region)}` }]}
      />
    </div>
  );
}
