import { useMemo } from 'react';
import { axisTicks } from './axis-ticks.ts';
import type { MapPlace, MapRow } from './map-run.ts';
import styles from './RunMap.module.css';
import { RunMapRow } from './RunMapRow.tsx';
import { useMapCursor } from './use-map-cursor.ts';

export type RunMapProps = {
  label: string;
  /** What the rows and what the columns are: "SEs working". */
  rowsLabel: string;
  columnsLabel: string;
  rows: readonly MapRow[];
  /** The figure of each column. */
  columns: readonly string[];
  /** What is so from … to a column of a row: the name of a cell, and what is told of the place that one looks at. */
  describe: (row: number, from: number, to: number) => string;
  /** A place with a pin. */
  here?: MapPlace | null | undefined;
};

const START: MapPlace = { row: 0, column: 0 };
/** More rows than this are drawn lower. */
const MANY = 12;

/**
 * A map of few stretches: rows of runs along one axis. Arrow keys go place by place, with Ctrl or Shift from run to run; each
 * place tells what it is.
 */
export function RunMap({ label, rowsLabel, columnsLabel, rows, columns, describe, here }: RunMapProps) {
  const ticks = useMemo(() => axisTicks(columns), [columns]);
  const { grid, cursor, looked, onKeyDown, point, leave, pick } = useMapCursor(rows, columns.length, here ?? START);
  return (
    <div className={styles.map}>
      <p className={styles.told} aria-hidden="true">
        {describe(looked.row, looked.column, looked.column)}
      </p>
      <p className={styles.axis} aria-hidden="true">
        {rowsLabel}
      </p>
      <div
        ref={grid}
        className={styles.grid}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-readonly="true"
        aria-colcount={columns.length + 1}
        data-many={rows.length > MANY || undefined}
        onKeyDown={onKeyDown}
        onMouseLeave={leave}
      >
        {rows.map((row, place) => (
          <RunMapRow
            key={row.label}
            row={row}
            rowsLabel={rowsLabel}
            columns={columns.length}
            describe={(from, to) => describe(place, from, to)}
            cursor={cursor.row === place ? cursor.column : null}
            looked={looked.row === place ? looked.column : null}
            here={here?.row === place ? here.column : null}
            onPoint={(event) => point(place, event)}
            onPick={(event) => pick(place, event)}
          />
        ))}
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick.label} style={{ flexGrow: tick.span }}>
            {tick.label}
          </span>
        ))}
      </div>
      <p className={styles.columnsLabel} aria-hidden="true">
        {columnsLabel}
      </p>
    </div>
  );
}
