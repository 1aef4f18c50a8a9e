import type { LineLook } from './chart-look.ts';
import styles from './ChartLegend.module.css';

export type LegendItem = {
  id: string;
  name: string;
  mark: LineLook['mark'] | 'block' | 'hatch' | 'rule';
  series?: LineLook['series'] | undefined;
};

/** What the lines and bars of a chart are, each with its mark. */
export function ChartLegend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ id, name, mark, series }) => (
        <li key={id} data-mark={mark} data-series={series}>
          {name}
        </li>
      ))}
    </ul>
  );
}
