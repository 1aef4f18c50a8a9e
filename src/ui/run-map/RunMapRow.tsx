import type { MouseEvent } from 'react';
import { MapRunView } from './MapRunView.tsx';
import type { MapRow } from './map-run.ts';
import { PlaceMark } from './PlaceMark.tsx';
import styles from './RunMap.module.css';
import { splitRow } from './split-row.ts';

type RunMapRowProps = {
  row: MapRow;
  rowsLabel: string;
  columns: number;
  describe: (from: number, to: number) => string;
  /** The column of this row in the tab order, that one looks at, and with the pin; null where it is in another row. */
  cursor: number | null;
  looked: number | null;
  here: number | null;
  onPoint: (event: MouseEvent<HTMLElement>) => void;
  onPick: (event: MouseEvent<HTMLElement>) => void;
};

/** One row: its runs to look at, and over them its cells to walk through. */
export function RunMapRow(props: RunMapRowProps) {
  const { row, rowsLabel, columns, describe, cursor, looked, here, onPoint, onPick } = props;
  return (
    <div role="row" className={styles.row}>
      <span role="rowheader" className={styles.head}>
        <span className="visually-hidden">{rowsLabel}: </span>
        {row.label}
      </span>
      <div role="presentation" className={styles.line} onMouseMove={onPoint} onMouseDown={onPick}>
        <div className={styles.runs} aria-hidden="true">
          {row.runs.map((run, place) => (
            <MapRunView key={place} run={run} />
          ))}
        </div>
        {looked !== null && looked !== here && <PlaceMark kind="looked" column={looked} columns={columns} />}
        {here !== null && <PlaceMark kind="here" column={here} columns={columns} />}
        {splitRow(row, cursor).map(({ from, to }) => (
          <span
            key={`${from}-${to}`}
            role="gridcell"
            className={styles.cell}
            style={{ flexGrow: to - from + 1 }}
            aria-colindex={from + 2}
            aria-colspan={to - from + 1}
            aria-label={describe(from, to)}
            tabIndex={from === cursor && to === cursor ? 0 : -1}
          />
        ))}
      </div>
    </div>
  );
}
