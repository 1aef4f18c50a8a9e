import { useMemo } from 'react';
import { usePlanner } from '../use-planner.ts';
import { PersonRow } from './PersonRow.tsx';
import { RegionRow } from './RegionRow.tsx';
import type { GridColumns } from './grid-days.ts';
import { isOneCell } from './grid-range.ts';
import type { GridRow } from './grid-rows.ts';
import type { Paint } from './paint-words.ts';
import type { GridSelection } from './use-grid-selection.ts';

interface Props {
  /** Those that are to be drawn, and where. */
  items: readonly { readonly key: unknown; readonly index: number; readonly start: number; readonly size: number }[];
  rows: readonly GridRow[];
  columns: GridColumns;
  selection: GridSelection;
  painting: Paint | null;
  onOpen: (person: string) => void;
}

/** The rows that are in sight. */
export function GridRows({ items, rows, columns, selection, painting, onOpen }: Props) {
  const { board, plan, policy } = usePlanner();
  const isInPlay = board.inPlay !== null;
  const out = useMemo(
    () =>
      new Map(
        policy.regions.map(({ id }, place) => [id, plan.days.map(({ regions }) => regions[place]?.out.length ?? 0)]),
      ),
    [policy, plan],
  );
  const { active, range } = selection;
  const isShown = painting !== null || !isOneCell(range);
  return items.map(({ index, start, size }) => {
    const row = rows[index];
    if (row === undefined) return null;
    const at = { index, start, height: size };
    if (row.kind === 'region')
      return (
        <RegionRow
          key={`region ${row.id}`}
          {...at}
          name={row.name}
          count={row.count}
          days={columns.byRegion[row.id] ?? columns.days}
          out={out.get(row.id) ?? null}
        />
      );
    const isIn = isShown && range.top <= row.place && row.place <= range.bottom;
    return (
      <PersonRow
        key={`person ${row.person.id}`}
        {...at}
        person={row.person}
        place={row.place}
        days={columns.byRegion[row.person.region] ?? columns.days}
        isInPlay={isInPlay}
        from={isIn ? range.left : -1}
        to={isIn ? range.right : -2}
        isTop={row.place === range.top}
        isBottom={row.place === range.bottom}
        stop={active.row === row.place ? active.column : null}
        painting={isIn ? painting : null}
        onOpen={onOpen}
      />
    );
  });
}
