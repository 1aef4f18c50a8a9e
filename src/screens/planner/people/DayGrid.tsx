import { useCallback, useMemo, useRef } from 'react';
import type { Person } from '../../../core/board/board.ts';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { useVirtualRows } from '../../../ui/use-virtual-rows.ts';
import type { StyleWithVariables } from '../../../widgets/style-with-variables.ts';
import { usePlanner } from '../use-planner.ts';
import { GridHead } from './GridHead.tsx';
import { GridRows } from './GridRows.tsx';
import type { GridColumns } from './grid-days.ts';
import { rangeOf, type GridSpot } from './grid-range.ts';
import type { GridRow } from './grid-rows.ts';
import { chosenIn, paintOf, type DayEdits } from './use-day-edits.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useGridPaint } from './use-grid-paint.ts';
import type { GridSelection } from './use-grid-selection.ts';
import styles from './DayGrid.module.css';

interface Props {
  rows: readonly GridRow[];
  people: readonly Person[];
  columns: GridColumns;
  selection: GridSelection;
  edits: DayEdits;
  onNote: () => void;
  onOpen: (person: string) => void;
}

const ROW = 34;
/** As the finger wants it, with the line below. */
const COARSE_ROW = 45;

/** People × days: who is away when. */
export function DayGrid({ rows, people, columns, selection, edits, onNote, onOpen }: Props) {
  const { plan, today } = usePlanner();
  const { days } = columns;
  const isCoarse = useMediaQuery('(pointer: coarse)');
  const grid = useRef<HTMLDivElement>(null);
  const activeRow = rows.findIndex((row) => row.kind === 'person' && row.place === selection.active.row);
  const rowKey = useCallback((index: number) => keyOf(rows[index]), [rows]);
  const { scroller, head, kept, virtualizer } = useVirtualRows({
    count: rows.length,
    rowHeight: isCoarse ? COARSE_ROW : ROW,
    rowKey,
    overscan: 6,
    ref: null,
    always: activeRow === -1 ? null : activeRow,
  });
  const chosen = useCallback(() => chosenIn(selection.range, people, days), [selection.range, people, days]);
  const keys = useGridKeys({
    grid,
    selection,
    size: { rows: people.length, columns: days.length },
    chosen,
    edits,
    onNote,
  });
  const between = (from: GridSpot, to: GridSpot) => chosenIn(rangeOf(from, to), people, days);
  const { painting, handlers } = useGridPaint({
    grid: scroller,
    goTo: selection.goTo,
    drop: selection.drop,
    isLocked: edits.locked !== null,
    paintAt: (spot) => {
      const cell = between(spot, spot);
      return cell === null ? 'away' : paintOf(cell);
    },
    onPainted: (from, to, paint) => {
      const cells = between(from, to);
      if (cells !== null) edits.paint(cells, paint);
    },
  });
  const style = useMemo((): StyleWithVariables => ({ '--days': days.length }), [days.length]);
  return (
    <div ref={scroller} className={styles.scroller} style={style} onFocus={kept.onFocus} onBlur={kept.onBlur}>
      <div
        ref={grid}
        role="grid"
        tabIndex={-1}
        className={styles.grid}
        aria-label="Absences by person and day"
        aria-rowcount={rows.length + 1}
        aria-colcount={days.length + 1}
        aria-multiselectable="true"
        aria-readonly={edits.locked !== null}
        {...keys}
        {...handlers}
      >
        <div ref={head} className={styles.head}>
          <GridHead plan={plan} today={today} />
        </div>
        <div role="rowgroup" className={styles.rows} style={{ blockSize: virtualizer.getTotalSize() }}>
          <GridRows
            items={virtualizer.getVirtualItems()}
            rows={rows}
            columns={columns}
            selection={selection}
            painting={painting}
            onOpen={onOpen}
          />
        </div>
      </div>
    </div>
  );
}

const keyOf = (row: GridRow | undefined): string =>
  row === undefined ? '' : row.kind === 'region' ? `region ${row.id}` : `person ${row.person.id}`;
