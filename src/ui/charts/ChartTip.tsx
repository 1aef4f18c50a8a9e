import styles from './ChartTip.module.css';

export type TipLine = { id: string; name: string; value: string; series?: number | undefined };

export type ChartTipProps = {
  /** What stands at a moment: its title and its lines; null where nothing does. */
  readAt: (at: number) => { title: string; lines: readonly TipLine[] } | null;
  /** These two are handed in by the chart. */
  active?: boolean | undefined;
  label?: unknown;
};

/** What a pointer on a moment brings up. */
export function ChartTip({ readAt, active = false, label }: ChartTipProps) {
  const read = active && typeof label === 'number' ? readAt(label) : null;
  if (read === null) return null;
  return (
    <div className={styles.tip}>
      <b>{read.title}</b>
      <dl className={styles.lines}>
        {read.lines.map(({ id, name, value, series }) => (
          <div key={id} data-series={series}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
