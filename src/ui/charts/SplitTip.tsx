import { hoursText, sharesText, type SplitDay, type SplitNames } from './split-day.ts';
import styles from './SplitChart.module.css';

export type SplitTipProps = {
  series: readonly SplitDay[];
  names: SplitNames;
  unit: string;
  /** These two are handed in by the chart. */
  active?: boolean | undefined;
  label?: unknown;
};

/** What a pointer on a day brings up. */
export function SplitTip({ series, names, unit, active = false, label }: SplitTipProps) {
  const day = active ? series.find((one) => one.label === label) : undefined;
  if (!day) return null;
  return (
    <div className={styles.tip}>
      <b>{day.label}</b>
      <dl className={styles.tipList}>
        <dt data-series="1">{names.customer}</dt>
        <dd>{hoursText(day.customer, unit)}</dd>
        <dt data-series="2">{names.internal}</dt>
        <dd>{hoursText(day.internal, unit)}</dd>
        <dt>{names.share}</dt>
        <dd>{sharesText(day)}</dd>
      </dl>
    </div>
  );
}
