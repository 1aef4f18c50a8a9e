import { percentText, type SplitNames } from './split-day.ts';
import styles from './SplitChart.module.css';

export type SplitLegendProps = { names: SplitNames; targetShare: number };

export function SplitLegend({ names, targetShare }: SplitLegendProps) {
  return (
    <ul className={styles.legend}>
      <li data-series="1">{names.customer}</li>
      <li data-series="2">{names.internal}</li>
      <li data-series="target">{`${names.target} ${percentText(targetShare)}`}</li>
    </ul>
  );
}
