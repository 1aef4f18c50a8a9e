import styles from './TipLines.module.css';

export type TipLine = { id: string; name: string; value: string; series?: number | undefined };

export type TipLinesProps = { title: string; lines: readonly TipLine[] };

/** The box that a pointer on a chart brings up: what stands there, each figure with the mark of its series. */
export function TipLines({ title, lines }: TipLinesProps) {
  return (
    <div className={styles.tip}>
      <b>{title}</b>
      <dl className={styles.lines}>
        {lines.map(({ id, name, value, series }) => (
          <div key={id} data-series={series}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
